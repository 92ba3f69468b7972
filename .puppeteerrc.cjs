// The browser comes from npm (@sparticuz/chromium) or CHROMIUM_PATH; nothing is downloaded at install.
module.exports = { skipDownload: true };

export * from './browser/supervised-browser.js';
export * from './browser/unpack-chromium.js';
export * from './browser/waiting-room.js';
export * from './chromium-renderer.js';
export * from './fonts/fontconfig.js';
export * from './pdf/embedded-fonts.js';
export * from './pdf/read-pdf.js';
export * from './templates/load-templates.js';

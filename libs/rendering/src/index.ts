export * from './browser/supervised-browser.js';
export * from './browser/unpack-chromium.js';
export * from './chromium-renderer.js';
export * from './fonts/fontconfig.js';
export * from './pdf/read-pdf.js';
export * from './templates/load-templates.js';

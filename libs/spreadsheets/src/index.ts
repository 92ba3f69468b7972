export * from './xlsx-spreadsheets.js';

// core-js carries no types; what it adds is typed by the language's own libraries.
declare module 'core-js/actual/*';

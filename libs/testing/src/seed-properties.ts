import fc from 'fast-check';

// A red run is never chance: properties are tried on the same examples every time. CHANCERY_TEST_SEED tries them on others.
fc.configureGlobal({ seed: Number(process.env['CHANCERY_TEST_SEED'] ?? 20_260_301) });

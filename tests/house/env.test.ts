import { expect, test } from 'vitest';
import { readEnv } from '~/shared/env.server';

const real = {
  DATABASE_URL: 'postgres://credo:x@localhost/credo',
  CREDO_SECRET: 'a'.repeat(32),
  CREDO_URL: 'https://credo.example.org/',
};

test('nothing set is a Credo on this machine', () => {
  expect(readEnv({ PORT: '', HOST: ' ' })).toEqual({
    port: 3000,
    host: 'localhost',
    databaseUrl: null,
    databaseDirectUrl: null,
    dataDir: './data',
    secret: null,
    url: null,
    smtpUrl: null,
    logLevel: 'info',
    demo: false,
  });
});

test('a database of one’s own comes with a secret and an address', () => {
  expect(readEnv(real)).toMatchObject({ databaseUrl: real.DATABASE_URL, url: 'https://credo.example.org' });
  expect(() => readEnv({ ...real, CREDO_SECRET: undefined })).toThrow(
    'CREDO_SECRET is required with DATABASE_URL: expected at least 32 random characters, such as what `openssl rand -hex 32` prints.',
  );
  expect(() => readEnv({ ...real, CREDO_URL: '' })).toThrow('CREDO_URL is required with DATABASE_URL');
});

test.each([
  ['PORT', 'http', 'PORT is wrong: expected a port number from 0 to 65535, such as 3000.'],
  ['PORT', '70000', 'PORT is wrong'],
  ['HOST', 'a b', 'HOST is wrong'],
  ['DATABASE_URL', 'mysql://localhost', 'such as postgres://credo:password@localhost:5432/credo'],
  ['CREDO_SECRET', 'short', 'CREDO_SECRET is wrong'],
  ['CREDO_URL', 'credo.example.org', 'such as https://credo.example.org'],
  ['CREDO_URL', 'https://example.org/credo', 'without a path'],
  ['SMTP_URL', 'mail.example.org', 'such as smtp://'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL is wrong: expected one of fatal, error'],
])('%s=%s is told', (name, value, told) => {
  expect(() => readEnv({ ...real, [name]: value })).toThrow(told);
});

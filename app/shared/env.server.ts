import { z } from 'zod';

export type Env = {
  port: number;
  host: string;
  databaseUrl: string | null;
  /** Past a pooler, where there is one. */
  databaseDirectUrl: string | null;
  dataDir: string;
  secret: string | null;
  url: string | null;
  smtpUrl: string | null;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  demo: boolean;
};

/** A setting that cannot be used; its message names it, says what was expected and gives an example. */
export class WrongSetting extends Error {}

const address = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

// Each setting beside what is told about it when it is wrong.
const settings = {
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65535),
    expected: 'a port number from 0 to 65535, such as 3000',
  },
  HOST: { schema: z.string().regex(/^[\w.:-]+$/), expected: 'a host name or address, such as 127.0.0.1' },
  DATABASE_URL: {
    schema: address('postgres:', 'postgresql:'),
    expected:
      'the address of a PostgreSQL 15 or later, such as postgres://credo:password@localhost:5432/credo',
  },
  DATABASE_DIRECT_URL: {
    schema: address('postgres:', 'postgresql:'),
    expected: 'the address of the same PostgreSQL past its pooler, for hearing what is new',
  },
  CREDO_DATA_DIR: {
    schema: z.string().refine((path) => !path.includes('\0')),
    expected: 'a folder, such as ./data',
  },
  CREDO_SECRET: {
    schema: z.string().min(32),
    expected: 'at least 32 random characters, such as what `openssl rand -hex 32` prints',
  },
  CREDO_URL: {
    schema: address('http:', 'https:').refine((text) => URL.canParse(text) && new URL(text).pathname === '/'),
    expected: 'the address people type, without a path, such as https://credo.example.org',
  },
  SMTP_URL: {
    schema: address('smtp:', 'smtps:'),
    expected: 'the address of a mail server, such as smtp://user:password@mail.example.org:587',
  },
  LOG_LEVEL: { schema: z.enum(levels), expected: `one of ${levels.join(', ')}, such as info` },
  CREDO_DEMO: { schema: z.enum(['0', '1']), expected: '0 or 1; it is set by npm run demo' },
};

/** Reads and checks the configuration; an empty value counts as not set. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const databaseUrl = read(source, 'DATABASE_URL') ?? null;
  if (databaseUrl) for (const name of ['CREDO_SECRET', 'CREDO_URL'] as const) insist(source, name);
  return {
    port: read(source, 'PORT') ?? 3000,
    host: read(source, 'HOST') ?? 'localhost',
    databaseUrl,
    databaseDirectUrl: read(source, 'DATABASE_DIRECT_URL') ?? null,
    dataDir: read(source, 'CREDO_DATA_DIR') ?? './data',
    secret: read(source, 'CREDO_SECRET') ?? null,
    url: read(source, 'CREDO_URL')?.replace(/\/$/, '') ?? null,
    smtpUrl: read(source, 'SMTP_URL') ?? null,
    logLevel: read(source, 'LOG_LEVEL') ?? 'info',
    demo: read(source, 'CREDO_DEMO') === '1',
  };
}

type Name = keyof typeof settings;

function read<N extends Name>(source: Record<string, string | undefined>, name: N) {
  const text = source[name]?.trim();
  if (!text) return undefined;
  const result = settings[name].schema.safeParse(text);
  if (!result.success) throw new WrongSetting(`${name} is wrong: expected ${settings[name].expected}.`);
  return result.data as z.output<(typeof settings)[N]['schema']>;
}

function insist(source: Record<string, string | undefined>, name: Name) {
  if (!source[name]?.trim()) {
    throw new WrongSetting(`${name} is required with DATABASE_URL: expected ${settings[name].expected}.`);
  }
}

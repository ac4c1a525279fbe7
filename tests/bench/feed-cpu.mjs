// CPU that one signed-in feed page of 20 costs, app and database together, on the demo organization (Linux).
// node tests/bench/feed-cpu.mjs
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const PORT = 3990;
const PAGES = 640;
const origin = `http://localhost:${PORT}`;
const app = spawn(process.execPath, ['bin/start.mjs', '--demo'], {
  env: { ...process.env, PORT: String(PORT), LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((up) => app.stdout.on('data', (said) => String(said).includes('Credo is at') && up()));
const door = await fetch(`${origin}/sign-in/demo`, {
  method: 'POST',
  redirect: 'manual',
  headers: { Origin: origin },
  body: new URLSearchParams({ role: 'member' }),
});
const headers = { Cookie: door.headers.getSetCookie()[0].split(';')[0], 'Accept-Encoding': 'br' };
const page = async () => (await fetch(origin, { headers })).text();
for (let i = 0; i < 300; i++) await page();
for (const connections of [1, 16]) {
  const rounds = [];
  for (let round = 0; round < 5; round++) {
    const before = ticks();
    const share = Array.from({ length: connections }, async () => {
      for (let i = 0; i < PAGES / connections; i++) await page();
    });
    await Promise.all(share);
    const after = ticks();
    rounds.push({ app: ms(after.app - before.app), database: ms(after.database - before.database) });
  }
  const middle = (key) => rounds.map((round) => round[key]).sort((a, b) => a - b)[2];
  const [spent, asked] = [middle('app'), middle('database')];
  console.log(`${connections} connections: app ${spent.toFixed(2)} ms, database ${asked.toFixed(2)} ms`);
}
console.log(`HTML ${(await page()).length} characters`);
app.kill('SIGTERM');

function ms(ticksSpent) {
  return (ticksSpent * 10) / PAGES;
}

// User and system time of a process in ticks of 10 ms; the database's are those of every process in its group.
function ticks() {
  let database = 0;
  const port = postmaster();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(pid);
    if (stat && (stat.parent === port || stat.pid === port)) database += stat.cpu;
  }
  return { app: statOf(app.pid).cpu, database };
}

function postmaster() {
  const own = readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && statOf(pid)?.parent === app.pid);
  return Number(own);
}

function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { pid: Number(pid), parent: Number(fields[1]), cpu: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}

import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from './ask'
import { freePort } from './site'

export type StaticServer = { name: string; origin: string; stop: () => void }

/** A bare Node server that sends the same head and the same bytes. */
export async function nodeStatic(answer: Answer, folder: string): Promise<StaticServer> {
  const file = path.join(folder, 'body')
  writeFileSync(file, answer.body)
  const child = fork(path.join(import.meta.dirname, 'static-server.mjs'), [
    file,
    JSON.stringify(withoutHop(answer.headers)),
  ])
  const port = await new Promise((resolve) => child.once('message', resolve))
  return { name: 'bare Node', origin: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}

/** nginx with the same bytes as a file, one worker; null where nginx is not installed (`NGINX`: its path). */
export async function nginxStatic(answer: Answer, folder: string): Promise<StaticServer | null> {
  const program = process.env.NGINX ?? 'nginx'
  if (spawnSync(program, ['-v']).error) return null
  const port = await freePort()
  writeFileSync(path.join(folder, 'page.html'), answer.body)
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port))
  const child = spawn(program, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' })
  await listening(child, port)
  return { name: 'nginx', origin: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}

/** Headers that belong to the connection are each server's own. */
function withoutHop(headers: string[]): string[] {
  const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])
  return headers.flatMap((name, at) =>
    at % 2 === 0 && !own.has(name.toLowerCase()) ? [name, headers[at + 1] ?? ''] : [],
  )
}

function configuration(folder: string, port: number): string {
  return `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log /dev/null;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 256; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
      client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
      uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
      server { listen 127.0.0.1:${port}; root ${folder}; location / { try_files /page.html =404;
        default_type text/html; add_header content-encoding gzip; add_header cache-control "public, max-age=0"; } }
    }`
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  for (let round = 0; round < 100 && child.exitCode === null; round += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return
    await pause(20)
  }
  throw new Error('nginx did not start')
}

import { rmSync } from 'node:fs';
import { Server } from 'node:net';

// Loaded into the Playground's own process, which would otherwise listen on every interface of the machine
// and live on when the bot's process is killed.

const listen = Server.prototype.listen;

Server.prototype.listen = function pinned(this: Server, ...asked: unknown[]): Server {
  const [first] = asked;
  const callback = asked.find((one) => typeof one === 'function');
  const port = typeof first === 'object' && first !== null && 'port' in first ? first.port : first;
  return Reflect.apply(listen, this, [{ port: Number(port ?? 0), host: '127.0.0.1' }, callback]);
};

process.on('disconnect', () => process.exit());

process.on('exit', () => {
  // Its log holds what was said, and whoever killed the bot's process left nobody else to remove it.
  rmSync(process.env['SAMVERKA_PLAYGROUND_FOLDER'] ?? '', { recursive: true, force: true });
});

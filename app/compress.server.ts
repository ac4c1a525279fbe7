import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { NextFunction, Request, Response } from 'express';

const SMALLEST = 1400;

/** Compresses a page in one piece: every page is one buffer, so one brotli of quality 4 is cheaper than a stream. */
export function compress() {
  return (request: Request, response: Response, next: NextFunction) => {
    const accepts = String(request.headers['accept-encoding'] ?? '');
    const encoding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : undefined;
    if (!encoding || request.method === 'HEAD') return next();
    const chunks: Buffer[] = [];
    const { write, end } = response;
    const pass = () => {
      response.write = write;
      response.end = end;
    };
    response.write = ((chunk: Buffer | string, ...rest: unknown[]) => {
      // A download may be longer than memory: it goes out as it comes.
      if (String(response.getHeader('Content-Disposition')).startsWith('attachment')) {
        pass();
        return (write as (...given: unknown[]) => boolean).call(response, chunk, ...rest);
      }
      chunks.push(Buffer.from(chunk as string));
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      if (done) process.nextTick(done);
      return true;
    }) as typeof response.write;
    response.end = ((chunk?: Buffer | string, ...rest: unknown[]) => {
      if (chunk && typeof chunk !== 'function') chunks.push(Buffer.from(chunk as string));
      const body = Buffer.concat(chunks);
      pass();
      const type = String(response.getHeader('Content-Type') ?? '');
      const worth = body.length >= SMALLEST && /^(text|application\/(json|javascript))/.test(type);
      response.vary('Accept-Encoding');
      if (!worth || response.getHeader('Content-Encoding')) return response.end(body);
      const packed =
        encoding === 'br'
          ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
          : gzipSync(body);
      response.setHeader('Content-Encoding', encoding);
      response.setHeader('Content-Length', packed.length);
      response.end(packed);
      void rest;
      return response;
    }) as typeof response.end;
    next();
  };
}

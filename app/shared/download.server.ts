/** A text, whole or as it comes, as a file to keep. */
export function download(
  text: string | ReadableStream,
  { name, type }: { name: string; type: string },
): Response {
  return new Response(text, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '')}"`,
    },
  });
}

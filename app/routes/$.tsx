/** Whatever no other route knows: the designed 404 page. */
export function loader() {
  throw new Response(null, { status: 404 });
}
export const action = loader;

export default function Nowhere() {
  return null;
}

import { slugOf } from '~/shared/slug';

/** Where the page of a value is: its number finds it, its name of today is there to be read. */
export const valuePath = ({ id, name }: { id: number; name: string }) => `/culture/${id}-${slugOf(name)}`;

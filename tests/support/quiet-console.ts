import { afterEach, beforeEach, expect, vi } from 'vitest';

// What is printed as an error is a defect, also when the answer was right.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const said = vi.isMockFunction(console.error) ? vi.mocked(console.error).mock.calls : [];
  vi.restoreAllMocks();
  expect(said).toEqual([]);
});

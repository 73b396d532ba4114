import { createRequire } from 'node:module';

const requireHere = createRequire(import.meta.url);

/** A library that is loaded at its first use: a bot without the slot types that need it doesn't wait for it. */
export function loadLazily<Library>(name: string): () => Library {
  let library: Library | undefined;
  return () => (library ??= requireHere(name) as Library);
}

import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** What a hash costs: memory is 128 · N · r bytes, 32 MiB here, and time grows with p. */
export interface HashCost {
  N: number;
  r: number;
  p: number;
}

/**
 * About a quarter of a second for each password.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt
 */
export const HASH_COST: HashCost = { N: 2 ** 15, r: 8, p: 3 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** A hash of the file may ask for no more memory than this. */
const MAX_MEMORY = 160 * 2 ** 20;

const pattern = /^scrypt:(\d{1,7}):(\d{1,3}):(\d{1,3}):([\w-]{22}):([\w-]{43})$/;

/**
 * Hashes a password with a salt of its own.
 *
 * @param password a text; equal letters in another Unicode spelling give an equal hash.
 * @returns `scrypt:N:r:p:salt:hash`, with salt and hash in base64url.
 */
export async function hashPassword(password: string, cost = HASH_COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, cost);
  const { N, r, p } = cost;
  return ["scrypt", N, r, p, salt.toString("base64url"), hash.toString("base64url")].join(":");
}

/**
 * Whether a password is the one of a hash. Takes equally long whether it is or not.
 *
 * @throws if the hash is not one of {@link hashPassword}.
 */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt = "", kept = ""] = pattern.exec(hash) ?? [];
  if (N === undefined) throw new Error("This is no hash of a password.");
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(password, Buffer.from(salt, "base64url"), cost);
  return timingSafeEqual(given, Buffer.from(kept, "base64url"));
}

/** Whether a text has the form of a hash. */
export function isPasswordHash(text: string): boolean {
  return pattern.test(text);
}

/** A hash that no password has, at the cost of another hash: an unknown name costs as much as a known one. */
export function decoyHash(like: string | undefined): string {
  const [, N = HASH_COST.N, r = HASH_COST.r, p = HASH_COST.p] = pattern.exec(like ?? "") ?? [];
  return ["scrypt", N, r, p, "A".repeat(22), "A".repeat(43)].join(":");
}

function derive(password: string, salt: Buffer, cost: HashCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { ...cost, maxmem: MAX_MEMORY };
    scrypt(password.normalize("NFKC"), salt, HASH_BYTES, options, (error, hash) => {
      if (error) reject(error);
      else resolve(hash);
    });
  });
}

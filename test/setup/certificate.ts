import { generate } from 'selfsigned';

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_DAYS = 30;

/**
 * Makes a throw-away key and a self-signed certificate for it, valid for a month.
 *
 * No browser trusts it: launch browsers with `acceptInsecureCerts`.
 *
 * @param name - The common name to write in it.
 */
export async function makeCertificate(name = 'localhost'): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY_MS),
  });
  return { key, cert };
}

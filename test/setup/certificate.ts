import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

// Node can read X.509 but not write it. The forty bytes of structure below save a dependency (or a
// call to openssl, which Windows lacks); RFC 5280, section 4.1 is the reference.

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const VERSION = 0xa0;

const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];

const DAY_MS = 24 * 60 * 60 * 1000;

/** One DER element: tag, length, then the content given. */
function der(tag: number, ...content: (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function utcTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(UTC_TIME, Buffer.from(`${digits}Z`));
}

/**
 * Makes a throw-away key and a self-signed certificate for it, valid for a month.
 *
 * No browser trusts it: launch browsers with `acceptInsecureCerts`.
 *
 * @param name - The common name to write in it.
 */
export function makeCertificate(name = 'localhost'): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, der(OBJECT_IDENTIFIER, ECDSA_WITH_SHA256));
  const commonName = der(SEQUENCE, der(OBJECT_IDENTIFIER, COMMON_NAME), der(UTF8_STRING, Buffer.from(name)));
  const issuer = der(SEQUENCE, der(SET, commonName));
  const now = Date.now();

  const toSign = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, [2])),
    // Browsers refuse two certificates of one issuer with the same serial number, hence random; the
    // leading byte keeps the integer positive.
    der(INTEGER, [0x01], randomBytes(8)),
    algorithm,
    issuer,
    der(SEQUENCE, utcTime(now - DAY_MS), utcTime(now + 30 * DAY_MS)),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(BIT_STRING, [0x00], sign('sha256', toSign, privateKey));
  const certificate = der(SEQUENCE, toSign, algorithm, signature).toString('base64');
  // OpenSSL refuses an empty line, so cut rather than append a break to every 64.
  const lines = certificate.match(/.{1,64}/g)?.join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

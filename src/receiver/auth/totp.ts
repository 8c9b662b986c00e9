import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;

function totpOf(secret: string, name: string): TOTP {
  return new TOTP({
    issuer: 'Junan',
    label: name,
    secret: Secret.fromBase32(secret),
    period: PERIOD_SECONDS,
  });
}

/** @returns the secret in base32 and the address an authenticator app reads from a QR code */
export function makeTotp(name: string): { readonly secret: string; readonly address: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, address: totpOf(secret, name).toString() };
}

/**
 * Checks a code, with one period of tolerance for a wrong clock.
 *
 * @param lastStep  time step of the last code that was used; it and older ones are refused, so that no code works twice
 * @returns the time step of the code, or undefined
 */
export function acceptedStep(options: {
  readonly secret: string;
  readonly code: string;
  readonly nowMs: number;
  readonly lastStep: number;
}): number | undefined {
  if (!/^\d{6}$/.test(options.code)) return undefined;
  const delta = totpOf(options.secret, '').validate({
    token: options.code,
    timestamp: options.nowMs,
    window: 1,
  });
  if (delta === null) return undefined;
  const step = Math.floor(options.nowMs / 1000 / PERIOD_SECONDS) + delta;
  return step > options.lastStep ? step : undefined;
}

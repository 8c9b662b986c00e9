/** WGS-84 position as the phone gave it. */
export interface Position {
  readonly latDeg: number;
  readonly lonDeg: number;
  /** radius of the 68 % circle in metres as told by the device; null when it did not say */
  readonly accuracyM: number | null;
}

/** Where the people are: a township chosen from the list, a position, or both. */
export interface Place {
  /** code of content/region/<region>/townships.yaml */
  readonly townshipCode: string | null;
  readonly position: Position | null;
}

/** A position that can be sent: in range and not the 0,0 of a broken receiver. */
export function isPosition(position: Position): boolean {
  const { latDeg, lonDeg, accuracyM } = position;
  const inRange = Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180;
  const isNull = latDeg === 0 && lonDeg === 0;
  const hasAccuracy = accuracyM === null || (Number.isFinite(accuracyM) && accuracyM >= 0);
  return inRange && !isNull && hasAccuracy;
}

/** Five decimals are about one metre: `23.60512,104.30991`. */
export function coordinateText(position: Position): string {
  return `${position.latDeg.toFixed(5)},${position.lonDeg.toFixed(5)}`;
}

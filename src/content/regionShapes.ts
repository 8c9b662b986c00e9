import type {
  Accuracy,
  ClinicKind,
  ClinicLevel,
  Grade,
  RiskGrade,
  ServiceId,
} from './schemas/region.ts';

export type { Accuracy, ClinicLevel, Grade, RiskGrade, ServiceId };

/** WGS-84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface Confirmation {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** A place that treats people, in the language of the page. Offices (CDC, health bureau) are not among them. */
export interface Clinic {
  readonly id: string;
  readonly name: string;
  /** the name in Chinese: what a driver and a map app understand, in every language */
  readonly nameZh: string;
  readonly nameStatus: 'sourced' | 'class' | 'pattern' | 'unconfirmed';
  /** null outside the region */
  readonly county: string | null;
  /** name of the city of a place outside the region */
  readonly city: string | null;
  readonly township: string | null;
  readonly level: ClinicLevel;
  readonly kind: Exclude<ClinicKind, 'cdc' | 'health-bureau' | 'specialist'>;
  readonly grade: { readonly is: Grade; readonly status: 'sourced' | 'secondary' | 'class' } | null;
  /** in Chinese */
  readonly address: { readonly is: string; readonly status: 'sourced' | 'unverified' } | null;
  readonly at: Point | null;
  readonly accuracy: Accuracy;
  /** null = no number has been confirmed by anybody: offer 120 */
  readonly phone: (Confirmation & { readonly number: string }) | null;
  /** null = nothing confirmed; a service that is null is not known, which is not "no" */
  readonly services: (Confirmation & Readonly<Record<ServiceId, boolean | null>>) | null;
  readonly role: string | null;
  /** words, city code and Chinese city or county name for a search in a map app */
  readonly nav: { readonly query: string; readonly city: string; readonly region: string };
  readonly sources: readonly string[];
}

export interface Township {
  /** nine digits */
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
  readonly county: string;
  readonly at: Point | null;
  readonly accuracy: Accuracy;
  readonly errorKm: number | null;
}

export interface County {
  /** six digits */
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
  readonly seat: Point;
  /** grade of the provincial risk map by year; `not-high` is never shown as "low" */
  readonly risk: Readonly<Record<string, RiskGrade>>;
}

export interface Hotline {
  readonly id: string;
  readonly number: string;
  readonly is: string;
  readonly when: string;
}

export interface Region {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly province: string;
  readonly navRegion: string;
  readonly hotlines: readonly Hotline[];
  /** address of the report service, null when this deployment has none */
  readonly receiver: string | null;
  readonly publisher: { readonly name: string; readonly contact: string } | null;
  /** 审图号; null hides every outline */
  readonly mapReviewNo: string | null;
  /** Years of the risk map, newest first. `list`: whether a list was found and how sure its text is. */
  readonly riskYears: readonly {
    readonly year: string;
    readonly list: 'sure' | 'unsure' | 'none';
  }[];
  readonly counties: readonly County[];
}

/** Outlines and roads as integer steps: [lon, lat, dlon, dlat, …] in 1e-4 degrees. */
export interface MapShapes {
  /** empty without a map review number */
  readonly outlines: readonly {
    readonly code: string;
    readonly level: 'prefecture' | 'county';
    readonly rings: readonly (readonly number[])[];
  }[];
  /** west, south, east, north */
  readonly bounds: readonly [number, number, number, number];
  /** key of a deployer for Tianditu tiles; null = no such layer is offered */
  readonly tiandituToken: string | null;
  readonly roads: {
    readonly attribution: string;
    readonly lines: readonly { readonly class: string; readonly steps: readonly number[] }[];
  } | null;
}

import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as schemas from '#content/schemas/report.ts';
import type { ProblemCode } from '#domain/report/problems.ts';
import { ACCESS } from '../auth/access.ts';
import { statusOf } from './problem.ts';

interface PublicRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** with `:name` for parameters */
  readonly path: string;
  readonly what: string;
  readonly needsSecret?: true;
  readonly body?: { readonly type: string; readonly schema: string };
  readonly answers: Readonly<Record<number, string>>;
  readonly refusals: readonly ProblemCode[];
}

const LIMITS = ['too-many-requests', 'busy', 'internal'] as const;
const PHOTO_TYPES = 'image/*';

/** The public routes. A test walks them and compares with the routes of the app. */
export const PUBLIC_ROUTES: readonly PublicRoute[] = [
  {
    method: 'POST',
    path: '/api/reports',
    what: 'Hands in a report. 201 the first time, 200 for a repeat; answered only when it is on disk.',
    needsSecret: true,
    body: { type: 'application/json', schema: 'Report' },
    answers: { 201: 'Receipt', 200: 'Receipt' },
    refusals: [
      'bad-request',
      'bad-json',
      'bad-report',
      'schema-version-unknown',
      'id-conflict',
      'deleted',
      'too-large',
      'unsupported-media-type',
      ...LIMITS,
    ],
  },
  {
    method: 'PUT',
    path: '/api/reports/:id/photos/:sha256',
    what: 'Sends a photo that the report announced, by the hash of its bytes. Repeat it until it is answered.',
    body: { type: PHOTO_TYPES, schema: 'Photo' },
    answers: { 201: 'PhotoReceipt', 200: 'PhotoReceipt' },
    refusals: [
      'report-not-found',
      'deleted',
      'hash-mismatch',
      'bad-photo',
      'too-large',
      'unsupported-media-type',
      ...LIMITS,
    ],
  },
  {
    method: 'GET',
    path: '/api/receipts/:number',
    what: 'Where the own report stands.',
    needsSecret: true,
    answers: { 200: 'ReceiptStatus' },
    refusals: ['bad-request', 'receipt-not-found', 'too-many-requests', 'internal'],
  },
  {
    method: 'DELETE',
    path: '/api/receipts/:number',
    what: 'Deletes the own report with its photos.',
    needsSecret: true,
    answers: { 204: '' },
    refusals: ['bad-request', 'receipt-not-found', 'too-many-requests', 'internal'],
  },
  {
    method: 'GET',
    path: '/api/openapi.json',
    what: 'This document.',
    answers: { 200: 'OpenApi' },
    refusals: [],
  },
  {
    method: 'GET',
    path: '/healthz',
    what: 'Whether the receiver can store.',
    answers: { 200: 'Health' },
    refusals: ['busy'],
  },
  {
    method: 'GET',
    path: '/metrics',
    what: 'Numbers about the machine, for Prometheus.',
    answers: { 200: 'Metrics' },
    refusals: ['not-allowed'],
  },
];

function jsonSchema(schema: GenericSchema): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
  }) as Record<string, unknown>;
  return rest;
}

const TEXT = { type: 'string' };

/** `/a/:b` → `/a/{b}` */
export function openApiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function parametersOf(path: string, needsSecret: boolean): object[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: TEXT,
  }));
  const secret = {
    name: 'Receipt-Secret',
    in: 'header',
    required: true,
    schema: TEXT,
    description: 'made on the phone, e.g. K7M2-9QWX-4TRB; never in an address',
  };
  return needsSecret ? [...inPath, secret] : inPath;
}

function answersOf(route: PublicRoute): Record<string, object> {
  const answers: Record<string, object> = {};
  for (const [status, schema] of Object.entries(route.answers)) {
    answers[status] =
      schema === ''
        ? { description: 'done' }
        : {
            description: schema,
            content: {
              [schema === 'Metrics' ? 'text/plain' : 'application/json']: {
                schema: { $ref: `#/components/schemas/${schema}` },
              },
            },
          };
  }
  for (const code of route.refusals) {
    const status = String(statusOf(code));
    const before = (answers[status] as { description?: string } | undefined)?.description;
    answers[status] = {
      description: before === undefined ? code : `${before}, ${code}`,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return answers;
}

function publicPath(route: PublicRoute): object {
  return {
    summary: route.what,
    parameters: parametersOf(route.path, route.needsSecret === true),
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              [route.body.type]: { schema: { $ref: `#/components/schemas/${route.body.schema}` } },
            },
          },
        }),
    responses: answersOf(route),
  };
}

/** The OpenAPI 3.1 document, made from the schemas that the routes check with. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  const add = (path: string, method: string, entry: object) => {
    paths[openApiPath(path)] = { ...paths[openApiPath(path)], [method.toLowerCase()]: entry };
  };
  for (const route of PUBLIC_ROUTES) add(route.path, route.method, publicPath(route));
  add('/api/inbox/session', 'POST', {
    summary: 'Staff sign in.',
    security: [],
    responses: {
      200: { description: 'signed in' },
      401: { description: 'wrong' },
      429: { description: 'locked' },
    },
  });
  for (const { method, path, least } of ACCESS) {
    add(`/api/inbox${path}`, method, {
      summary: `Staff only, from role ${least}.`,
      security: [{ session: [] }],
      parameters: parametersOf(path, false),
      responses: {
        '2XX': { description: 'done' },
        401: { description: 'sign-in-required' },
        403: { description: 'not-allowed' },
      },
    });
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Jun’an receiver', version: String(schemas.REPORT_SCHEMA_VERSION) },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'junan' } },
      schemas: {
        Report: jsonSchema(schemas.report),
        Receipt: jsonSchema(schemas.receiptAnswer),
        PhotoReceipt: jsonSchema(schemas.photoAnswer),
        ReceiptStatus: jsonSchema(schemas.receiptStatus),
        Problem: jsonSchema(schemas.problemAnswer),
        Photo: { type: 'string', format: 'binary' },
        Health: { type: 'object', properties: { ok: { type: 'boolean' } } },
        Metrics: TEXT,
        OpenApi: { type: 'object' },
      },
    },
  };
}

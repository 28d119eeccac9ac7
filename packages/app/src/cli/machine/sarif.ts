/** Tone findings as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), for editors and code hosts. */
import type { Finding, ToneReport } from '@ajar/core';

import type { Id } from './fields.ts';
import type { LineError } from './run-lines.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: string };
}

/** Where a letter lies: a file of its own, or a line of a JSON Lines file. */
export interface LetterPlace {
  readonly uri: string;
  /** Line of the file that holds the letter as JSON; null when the file is the letter. */
  readonly jsonLine: number | null;
}

/** The parts of a SARIF log that come before, between and after its results, so that it can be streamed. */
export class SarifLog {
  readonly #rules = new Map<string, SarifRule>();
  readonly #notes: object[] = [];
  readonly #version: string;
  #first = true;

  constructor(version: string) {
    this.#version = version;
  }

  begin(): string {
    const head = JSON.stringify({ $schema: SCHEMA, version: '2.1.0' }).slice(0, -1);
    return `${head},"runs":[{"columnKind":"utf16CodeUnits","results":[`;
  }

  results(id: Id, text: string, report: ToneReport, place: LetterPlace): string {
    return report.findings.map((finding) => this.#element(sarifResult(id, text, finding, place), finding)).join('');
  }

  error({ id, error }: LineError): string {
    this.#notes.push({
      level: 'error',
      descriptor: { id: error.code },
      message: { text: error.message },
      properties: { id },
    });
    return '';
  }

  end(): string {
    const driver = { name: 'ajar', version: this.#version, rules: [...this.#rules.values()] };
    const invocation = { executionSuccessful: this.#notes.length === 0, toolExecutionNotifications: this.#notes };
    return `${this.#first ? '' : '\n'}],"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify([invocation])}}]}\n`;
  }

  #element(result: object, finding: Finding): string {
    if (!this.#rules.has(finding.rule)) this.#rules.set(finding.rule, sarifRule(finding));
    const before = this.#first ? '\n' : ',\n';
    this.#first = false;
    return before + JSON.stringify(result);
  }
}

function sarifRule(finding: Finding): SarifRule {
  const link = /https?:\/\/[^\s)]{1,500}/u.exec(finding.source ?? '')?.[0];
  return {
    id: finding.rule,
    name: finding.category,
    shortDescription: { text: finding.message },
    help: { text: finding.source === null ? finding.why : `${finding.why} (${finding.source})` },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: finding.severity },
  };
}

function sarifResult(id: Id, text: string, finding: Finding, place: LetterPlace): object {
  const artifactLocation = { uri: place.uri };
  const shared = {
    ruleId: finding.rule,
    level: finding.severity,
    message: { text: `${finding.message} ${finding.why}`.trim() },
  };
  if (place.jsonLine !== null) {
    const region = { startLine: place.jsonLine, snippet: { text: finding.quote } };
    const { start, end, fixes } = finding;
    return {
      ...shared,
      locations: [{ physicalLocation: { artifactLocation, region } }],
      properties: { id, start, end, fixes },
    };
  }
  return {
    ...shared,
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(text, finding) } }],
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => sarifFix(text, fix, place.uri)) }),
  };
}

function sarifFix(text: string, fix: Finding['fixes'][number], uri: string): object {
  const { snippet: _, ...deletedRegion } = regionOf(text, fix);
  return {
    description: { text: fix.title },
    artifactChanges: [
      { artifactLocation: { uri }, replacements: [{ deletedRegion, insertedContent: { text: fix.text } }] },
    ],
  };
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { readonly text: string };
}

/** Lines and columns count from 1, the end column is the one after the last character. */
export function regionOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Region {
  const from = placeIn(text, start);
  const to = placeIn(text, end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: text.slice(start, end) },
  };
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

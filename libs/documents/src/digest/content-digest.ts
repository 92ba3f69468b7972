import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ReportModel, ReportNode } from '../outline/report-outline.js';

/** Version of what is digested. A change here is a new version with new golden vectors, never a silent one. */
export const DIGEST_SCHEMA = 1;

/** RFC 8785 canonical JSON. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no canonical JSON');
  return text;
}

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function bareNode(node: ReportNode): unknown {
  return {
    block: node.block,
    childNumbering: node.childNumbering,
    children: node.children.map(bareNode),
    fragments: node.fragments.map((f) => ({
      content: f.content,
      gap: f.gap,
      startsParagraph: f.startsParagraph,
    })),
    heading: node.heading,
    headingForm: node.headingForm,
    numbered: node.numbered,
    startsParagraph: node.startsParagraph,
  };
}

/**
 * SHA-256 (hex) over the canonical JSON of schema version, layout version, title, addressees, outline and
 * inlines (figures resolved in place). Number, dates and provenance are not in it: they come after approval.
 * Text is taken as stored; Unicode normalisation would rewrite characters of names.
 */
export function contentDigest(report: ReportModel, layoutVersion: string): string {
  return sha256Hex(
    canonicalJson({
      addressees: report.addressees,
      layoutVersion,
      nodes: report.nodes.map(bareNode),
      numbering: report.numbering,
      schema: DIGEST_SCHEMA,
      title: report.title,
    }),
  );
}

/** Digest of one submitted text: what collecting takes stock of and merging binds. */
export function fragmentDigest(content: unknown): string {
  return sha256Hex(canonicalJson({ content, schema: DIGEST_SCHEMA }));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsFolder } from '#catalogue/location.ts';
import { judgeServer } from '#classify/server.ts';
import { Manifest } from '#model/manifest.ts';
import type { Action, Rendered, ServerPolicy } from '#model/policy.ts';
import { POSTURES } from '#model/words.ts';
import { breaking, fulfilling } from '#policies/check/argument-samples.ts';
import { formatById } from '#policies/index.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { everyCell, hardNames, judged, notesServer, withParameters } from '#policies/samples.ts';
import type { Situation, Tried } from './engine.ts';

const ADDED_LATER = 'added_later';

/** A situation, and what must come of each call, by its label. */
export type Case = Situation & { name: string; expected: Map<string, string> };

type Expected = Tried & { action: Action };

/** The same cases for every engine: each class of tool, names that are hard to write, and a tool that no rule names. */
export function casesFor(formatId: string): Case[] {
  const format = formatById(formatId);
  return [...policies(), ...catalogued()].flatMap(([name, policy]) => {
    const document = format.render(policy);
    if (document.text === null) return [];
    const later = format.holds.spell(ADDED_LATER, policy.alias);
    const unlisted = {
      tool: ADDED_LATER,
      written: 'written' in later ? later.written : ADDED_LATER,
      action: format.holds.unlisted,
    };
    const calls = [...document.effective, unlisted].flatMap(callsOf);
    return [
      {
        name,
        alias: policy.alias,
        document: { ...document, text: document.text },
        tried: calls.map(({ label, tool, written, arguments: given }) => ({ label, tool, written, arguments: given })),
        expected: new Map(calls.map(({ label, action }) => [label, action])),
      },
    ];
  });
}

const wire = hardNames.filter((name) => name.isWellFormed());

function policies(): [name: string, policy: ServerPolicy][] {
  return POSTURES.flatMap((posture): [string, ServerPolicy][] => [
    [`every class of tool, ${posture}`, serverPolicy(notesServer, [...everyCell, ...withParameters], posture)],
    [
      `hard names that pass, ${posture}`,
      serverPolicy(
        notesServer,
        wire.map((name) => judged(name, 'read', 'low')),
        posture,
      ),
    ],
    [
      `hard names that are grave, ${posture}`,
      serverPolicy(
        notesServer,
        wire.map((name) => judged(name, 'write', 'high', { effects: ['destructive'] })),
        posture,
      ),
    ],
  ]);
}

// The bundles that people download, where there is a catalogue.
function catalogued(): [name: string, policy: ServerPolicy][] {
  const folder = manifestsFolder();
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
    : [];
  return files.flatMap((file) => {
    const { server, tools } = Manifest.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const judgedTools = judgeServer(server, tools);
    return POSTURES.map((posture): [string, ServerPolicy] => [
      `${server.slug}, ${posture}`,
      serverPolicy(server, judgedTools, posture),
    ]);
  });
}

function callsOf({ tool, written, action, opening, arguments: rules }: Rendered['effective'][number]): Expected[] {
  const call = { tool, written, arguments: {} };
  if (rules)
    return [
      { ...call, label: tool, arguments: fulfilling(rules), action },
      { ...call, label: `${tool}, conditions broken`, arguments: breaking(rules), action: 'deny' },
    ];
  if (!opening) return [{ ...call, label: tool, action }];
  const closed = opening.rules.some(({ fillIn }) => fillIn === '0');
  const inside = { ...call, label: `${tool}, conditions fulfilled`, arguments: fulfilling(opening.rules) };
  return [
    { ...call, label: tool, action },
    { ...inside, action: closed ? action : 'allow' },
  ];
}

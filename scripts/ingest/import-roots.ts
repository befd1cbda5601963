import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { catalogueFolder } from '#catalogue/location.ts';
import { writeJson } from '#catalogue/manifest-files.ts';

/**
 * Names files below the folders that were imported, now or before: the same file always gives the same name, two files
 * never do, and the name tells nothing of where the folders lie.
 */
export function sourceNames(root: string): (file: string) => string {
  const roots = readRoots();
  if (!roots.some(([, folder]) => folder === root)) {
    roots.push([labelFor(root, new Set(roots.map(([label]) => label))), root]);
    writeJson(rootsFile(), roots);
  }
  return (file) => {
    const [label, folder] = roots.find(([, known]) => file.startsWith(known.endsWith(sep) ? known : known + sep)) ?? [];
    return [label, relative(folder ?? root, file)].join('/').split(sep).join('/');
  };
}

function rootsFile() {
  return join(catalogueFolder(), 'import-roots.json');
}

function readRoots(): [label: string, folder: string][] {
  return existsSync(rootsFile()) ? (JSON.parse(readFileSync(rootsFile(), 'utf8')) as [string, string][]) : [];
}

function labelFor(folder: string, taken: Set<string>): string {
  const plain = basename(folder) || 'root';
  let label = plain;
  for (let next = 2; taken.has(label); next++) label = `${plain}-${next}`;
  return label;
}

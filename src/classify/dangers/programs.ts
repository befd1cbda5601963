import { readParameters, type Parameter } from '#definition/parameters.ts';
import type { Spot } from '#model/verdict.ts';
import type { Definition } from '../reading/definition.ts';

/** A parameter that takes a program. `sure` where its own words say that it runs. */
export type Program = Spot & { sure: boolean; statement: boolean };

/** The parameters, at any depth, that take a program: shell, code, statements of a query language that may write. */
export function programsTaken(definition: Definition): Program[] {
  const { tool, clean } = definition;
  const found: Program[] = [];
  const confined = CONFINED.test(clean) || CONFINED.test(tool.name.replace(/[_-]/g, ' '));
  const examined =
    EXAMINES.test(first(definition)) || EXAMINES.test(tool.name.replace(/^[a-z]+[_-](?=[a-z]+[_-])/i, ''));
  const { all } = readParameters(tool.inputSchema);
  for (let at = 0; at < all.length && at < MOST; at++) {
    const parameter = all[at] as Parameter;
    const program = programOf(parameter, definition);
    if (!program || (examined && !program.sure && !(program.statement && fetches(definition)))) continue;
    if (program.statement && (confined || CONFINED.test(parameter.description))) continue;
    if (program.statement && !program.sure && CONFINED_NAME.test(tool.name)) continue;
    found.push(program);
  }
  fromFreeKeys(tool.inputSchema, found);
  return found;
}

const MOST = 400;

// What reads only, by its own words. A claim of safety is none.
const CONFINED =
  /\bread[- ]?only\b|\b(?:only|just|single) (?:an? )?(?:sql )?select\b|\bselect(?: \w+)?(?: sql)? (?:statements?|quer(?:y|ies)|sql|only)\b|\bno (?:mutations?|writes?)\b|只读|\bwith explain\b|\bwithout running it\b/i;
const CONFINED_NAME = /read_?only|readonly|select|explain|dry_?run/i;
// Programs that are looked at, and not run.
const EXAMINES =
  /^(?:format|lint|explain|validate|check|parse|highlight|review|analy[sz]e|search|find|lookup|convert|translate|minify|beautify|prettify|diff|compare|count|describe|detect|tokenize|get|list|show|read|render|preview|visuali[sz]e|encode|decode|hash|summari[sz]e|scan|audit|debug|optimi[sz]e|suggest|generate|verify|complete|document|extract)/i;

// To look rows up by a statement, it is run; to format or explain one, it is not.
const FETCHES = /^(?:search|find|lookup|look|get|list|show|read|count|extract|render)$/;

function fetches({ name, mainClause, clean }: Definition): boolean {
  return (
    !ABOUT_TEXT.test(clean) &&
    [name.verb, mainClause.verb].some((verb) => verb !== undefined && FETCHES.test(verb.lemma))
  );
}

// What is looked up in the text of a statement.
const ABOUT_TEXT =
  /\b(?:in|of|from|for|within|about|used by) (?:an?|the|this|your) (?:\w+ ){0,2}?(?:sql|quer(?:y|ies)|statements?|mutations?)\b|\b(?:pretty|syntax|token|highlight|plan|parse|without running|not (?:run|executed))/i;

function first({ tool, name }: Definition): string {
  return name.verb?.text ?? tool.name;
}

const SHELL =
  /^(?:shell|bash|sh|powershell|pwsh|cmd|cmdline|command|commands|commandline|exec|execcommand|subprocess|argv|terminal)$/;
const CODE =
  /^(?:script|scripts|javascript|js|jscode|python|pythoncode|py|vba|lua|jcl|groovy|perl|php|ruby|applescript|eval|macrocode|sourcecode|expressionjs|function|functionbody|functioncode|program|snippet|codesnippet|usercode|inlinecode|jscript|pagefunction|zip|zipbase64|wasm|bytecode|bpy|playbook|notebook|formula|codeblock)$/;
const STATEMENT =
  /^(?:sql|sqlquery|sqlstatement|sqltext|querysql|statement|statements|cypher|cypherquery|aql|mql|mutation|mutations|graphql|graphqlquery|dbcommand|rawquery|rawsql|plsql|hql)$/;
const SAYS_RUN =
  /\b(?:shell|bash|\/bin\/(?:ba|z)?sh|powershell|cmd\.exe|terminal|command[- ]line) (?:command|line|script|expression|pipeline|one-liner|snippet|code)s?\b|\b(?:shell|bash|powershell|python|javascript|js|ruby|perl|lua|vba) to (?:be )?(?:run|executed?|evaluated?)\b|\b(?:one-liner|pipeline|snippet)s?\b[^.]{0,30}\b(?:run|executed)\b|\b(?:passed|piped|fed|handed|typed|given) (?:as (?:is|typed) )?(?:in)?to (?:the |a |an )?(?:\/bin\/)?(?:shell|bash|sh|zsh|cmd|interpreter|eval|exec|kernel|repl|terminal|remote host)\b|\b(?:line|lines|commands?|keystrokes?|input) (?:to (?:send|type|run|execute)|sent|typed) (?:to|on|in|into) (?:the |a )?(?:\w+ )?(?:host|shell|terminal|machine|server|console|session|prompt)\b|\b(?:is|are|gets?|be|being) (?:executed|eval(?:'|’)?d|interpreted)\b|\b(?:javascript|typescript|python|ruby|lua|groovy|vba|perl|php|bpy|applescript) (?:code|expression|script|source|snippet|function)?\s*(?:to (?:run|execute|evaluate)|that (?:is|runs|gets)|executed|evaluated|,? ?(?:has|with) (?:full )?access)|\b(?:code|script|program|commands?) to (?:run|execute|evaluate|exec|eval)\b|\bany (?:command|code|script|shell)\b/i;
const SAYS_STATEMENT =
  /\bany sql\b|^\s*(?:the |a |an |any |raw |full |whole |your )*(?:sql|cypher|t-sql|pl\/sql|hiveql|aql|mongodb|mongo) ?(?:quer(?:y|ies)|statements?|text|string|commands?|code|script|to (?:run|execute))?\b(?! (?:server|table|database|dialect|type|injection|file))|\b(?:insert|update|delete|drop)\b[ ,/]+(?:and |or )?(?:insert|update|delete|drop|create|alter)\b|\b(?:query|queries|read) (?:or|and) mutations?\b|\bmutations?\b|\bsql (?:statement|query|command)s? to (?:run|execute)\b|\bas in db\.runCommand|\{"(?:dropDatabase|delete|drop|insert|update)"/i;
// One look spares most texts the rest.
const TELLS =
  /shell|bash|\/sh|cmd|terminal|command|passed|piped|fed |handed|typed|given|line|keystroke|input|executed|eval|interpreted|script|python|ruby|lua|groovy|vba|perl|php|bpy|code|program|any sql|pipeline|one-liner|snippet/i;
const STATES = /sql|cypher|aql|mongo|insert|update|delete|drop|mutation|runcommand/i;
const NO_PROGRAM =
  /(?:id|ids|name|path|file|filename|url|uri|type|language|lang|title|count|size|timeout|dir|key|version|format|style|hash|status|mode|index|label)$/;
const WRITING_SYSTEM = /\b(?:writing system|alphabet|latin|cyrillic|han|iso 15924|locale|transliterat)/i;

function programOf(parameter: Parameter, { server, clean }: Definition): Program | undefined {
  const { words, type, items, closed, values, description, container, described, name } = parameter;
  if (type === 'boolean' || type === 'number' || type === 'integer' || (closed && values.length > 0)) return undefined;
  if (type === 'array' && items !== 'string' && items !== '') return undefined;
  const whole = words.join('');
  const says = TELLS.test(description) ? SAYS_RUN.exec(description) : null;
  if (says && !NO_PROGRAM.test(whole)) return { field: described, quote: says[0].trim(), sure: true, statement: false };
  const states = STATES.test(description) ? SAYS_STATEMENT.exec(description) : null;
  if (
    states &&
    !NO_PROGRAM.test(whole) &&
    (STATEMENT.test(whole) ||
      /quer|statement|sql|question|command|document|request|body|text|input|cypher/.test(whole) ||
      /^\s*any sql\b|^\s*(?:(?:the|a|an|any|raw|full|whole) )*(?:sql|cypher) ?(?:text|statements?|to (?:run|execute)|commands?|script)\b/i.test(
        description,
      ))
  )
    return {
      field: described,
      quote: states[0].trim(),
      sure: STATEMENT.test(whole) || /mutation|delete|drop/i.test(states[0]),
      statement: true,
    };
  if (SHELL.test(whole) || /(?:shell|bash)(?:command|line|script)$/.test(whole))
    return {
      field: container,
      quote: name,
      sure: /^(?:shell|bash)(?:command|line|script)/.test(whole),
      statement: false,
    };
  if (CODE.test(whole) && !(whole === 'script' && WRITING_SYSTEM.test(description)))
    return { field: container, quote: name, sure: false, statement: false };
  if (
    whole === 'code' &&
    /\b(?:code|script|program|snippet|source) (?:to|that|for|of)|javascript|python|typescript/i.test(description)
  )
    return { field: container, quote: name, sure: false, statement: false };
  if (STATEMENT.test(whole)) return { field: container, quote: name, sure: false, statement: true };
  const asks = whole === 'query' || whole === 'document';
  const speaks =
    /\b(?:graphql|cypher|sql|mysql|postgres\w*|sqlite|mssql|oracle|memgraph|neo4j|arangodb?|aql|duckdb|clickhouse)\b/i;
  if (
    asks &&
    (speaks.test(clean) || speaks.test(server.title)) &&
    /\b(?:run|execute|executes|runs|perform|performs|send|sends|quer(?:y|ies)|access)\b/i.test(clean) &&
    !/\bsearch\b/i.test(clean)
  )
    return { field: container, quote: name, sure: false, statement: true };
  return undefined;
}

/** What the values under free keys are, where the schema says so. */
function fromFreeKeys({ additionalProperties }: Record<string, unknown>, found: Program[]): void {
  if (typeof additionalProperties !== 'object' || additionalProperties === null) return;
  const text = Object.getOwnPropertyDescriptor(additionalProperties, 'description')?.value as unknown;
  const says = typeof text === 'string' ? (SAYS_RUN.exec(text) ?? SAYS_STATEMENT.exec(text)) : null;
  if (says)
    found.push({
      field: 'inputSchema/additionalProperties/description',
      quote: says[0].trim(),
      sure: true,
      statement: false,
    });
}

import { readFile } from 'node:fs/promises';

/** The parts of chevrotain that only analyse, check or draw grammars, make lexers, or recover from errors. */
const UNUSED =
  /chevrotain[\\/](?:lib[\\/]src[\\/](?:parse[\\/]grammar[\\/](?:checks|first|follow|interpreter|llk_lookahead|lookahead|resolver|rest)|parse[\\/]grammar[\\/]gast[\\/]gast_resolver_public|parse[\\/]cst[\\/]cst_visitor|scan[\\/](?:lexer|lexer_errors_public|reg_exp|reg_exp_parser)|diagrams[\\/]render_public)|(?:regexp-to-ast|cst-dts-gen)[\\/]lib[\\/]src[\\/][\w-]+)\.js$/;

const LEXER = /chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer_public\.js$/;

/**
 * An esbuild plugin: leaves out what a parser with prepared decisions (`src/parser/prepared-parser.ts`) and a scanner
 * of its own has no use for, a third of chevrotain's code. What remains calls some of it with an empty grammar, and gets
 * an empty answer.
 */
export const trimmedChevrotain = {
  name: 'trimmed-chevrotain',
  setup(build) {
    build.onLoad({ filter: LEXER }, () => ({
      contents: 'export class Lexer { static NA = /NOT_APPLICABLE/; }\nexport const LexerDefinitionErrorType = {};',
    }));
    build.onLoad({ filter: UNUSED }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const exported = text.matchAll(/^export (?:(function|class)|const|let|var) (\w+)/gm);
      const stubs = [...exported].map(([, kind, name]) =>
        kind === 'function'
          ? `export const ${name} = () => [];`
          : kind === 'class'
            ? `export class ${name} {}`
            : `export const ${name} = {};`,
      );
      return { contents: stubs.join('\n') };
    });
  },
};

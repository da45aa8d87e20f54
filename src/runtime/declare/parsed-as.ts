import type { ArgumentStyle, BuiltinDefinition } from '../objects/builtin-function.ts';

/**
 * The same builtin, whose complaints about the number of arguments are worded otherwise.
 *
 * @param parserName the name they use; '' where CPython's parser was given none, and says `function takes …`
 * @param style how CPython parses the arguments, where that is another
 */
export function parsedAs(
  parserName: string,
  definition: BuiltinDefinition,
  style: ArgumentStyle = definition.style,
): BuiltinDefinition {
  const { name, doc, parameters, minimum, maximum, takesKeywords, implementation } = definition;
  return { name, parserName, doc, style, parameters, minimum, maximum, takesKeywords, implementation };
}

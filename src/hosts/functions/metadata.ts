/**
 * The single place where the catalogue becomes the functions file Excel reads, one a language.
 * Names and ids are the same in all of them; only descriptions differ.
 */
import type { CustomFunction, FunctionParameter, Locale } from './custom-function.ts';
import { describe } from './descriptions/describe.ts';

/** A parameter as the schema of custom functions wants it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  /** Of any type, which is what a result without a type is. */
  readonly result: { readonly dimensionality: 'matrix' };
  /** The cell a call comes from is told, so that what it was given can be explained later. */
  readonly options: { readonly requiresAddress: true };
}

export interface FunctionsMetadata {
  /** An error in one row reaches the function as a value and leaves as that row's answer. */
  readonly allowErrorForDataTypeAny: true;
  /** Entities would arrive as objects and are slow; so they arrive as the plain value they show. */
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
}

/** The functions file of a language. */
export function functionsMetadata(functions: readonly CustomFunction[], locale: Locale): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: functions.map((each) => {
      const { description, parameters } = describe(each, locale);
      return {
        id: each.id,
        name: each.id,
        description,
        parameters: each.parameters.map((parameter, i) => parameterMetadata(parameter, parameters[i] ?? '')),
        result: { dimensionality: 'matrix' },
        options: { requiresAddress: true },
      };
    }),
  };
}

function parameterMetadata(parameter: FunctionParameter, description: string): ParameterMetadata {
  return {
    name: parameter.name,
    description,
    type: 'any',
    dimensionality: 'matrix',
    ...(parameter.optional && { optional: true }),
    ...(parameter.repeating === true && { repeating: true }),
  };
}

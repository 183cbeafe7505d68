/** A value of JSON, as `JSON.parse` gives it and canonical serialisation takes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

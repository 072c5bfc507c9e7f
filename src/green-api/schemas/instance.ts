import * as z from "zod/mini";
import { hostOf } from "../host.ts";
import { isIdInstance } from "../instance.ts";

export const idInstanceSchema = z.string().check(z.refine(isIdInstance));
export const apiTokenInstanceSchema = z.string().check(z.regex(/^[A-Za-z0-9]{1,128}$/));
export const apiUrlSchema = z.string().check(z.refine((url) => hostOf(url) !== null));

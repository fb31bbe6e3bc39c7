import { z } from "zod";
import { roleName, text } from "./values.ts";

/** Which roles each name of an authority outside the accounts file gets. */
export const roleMap = z.record(text, z.array(roleName)).default({});

/**
 * Lets a rule over several keys run although other keys have mistakes, so that all are told at once. Such a rule must
 * bear values that are not what the schema wants.
 */
export const whenever = ({ value }: { value: unknown }) => typeof value === "object" && value !== null;

/** The id of a failover group (contract §5). */
export const idText = z.string().regex(/^[^\p{Cc}\ufffd/]{1,128}$/u, {
  error: "must be 1 to 128 characters without slashes and control characters",
});

export { packageVersion as version } from "../server/package-version.ts";

import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";

/** What the document says beside what the routes say of themselves. */
export const openApi = (version: string): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: "3.1.0",
    info: {
      title: "Gatehouse: client failover",
      version,
      description:
        "Tells redundant clients which of them is Primary. Paths are matched without regard to case and to a slash at their end. " +
        "Members of requests that are not named here are ignored.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" } as never,
    },
    servers: [{ url: "/" }],
    components: {
      securitySchemes: {
        basic: { type: "http", scheme: "basic" },
        negotiate: { type: "http", scheme: "negotiate" },
      },
    },
    security: [{ basic: [] }, { negotiate: [] }],
  },
});

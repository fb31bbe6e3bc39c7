import { z } from "zod";
import { idText } from "./rules.ts";
import { methodPattern, roleName } from "./values.ts";

/** Services that the gateway serves itself. A client must reach them before it is Primary, so they are never fenced. */
export const OWN_SERVICES: readonly string[] = [
  "Arp.System.Security.Services.Grpc.IAuthenticationService",
  "Arp.System.Um.Services.Grpc.IAuthorizationInfoService",
  "Arp.System.Um.Services.Grpc.IPasswordAuthenticationService",
  "gatehouse.admin.v1.AdministrationService",
  "gatehouse.failover.v1.FailoverService",
  "gatehouse.remoting.v1.RemotingAdapterService",
  "gatehouse.security.v1.CertificateAuthenticationService",
  "gatehouse.security.v1.KerberosAuthenticationService",
  "gatehouse.security.v1.PasswordAuthenticationService",
  "gatehouse.security.v1.SessionService",
  "gatehouse.security.v1.TokenAuthenticationService",
  "grpc.health.v1.Health",
  "grpc.reflection.v1.ServerReflection",
  "grpc.reflection.v1alpha.ServerReflection",
];

/** `*` is allowed: it means what devices serve. */
const fencedPattern = methodPattern.refine(
  (pattern) => !OWN_SERVICES.includes(pattern.slice(0, pattern.indexOf("/"))),
  { error: "names a service of the gateway's own, which is never fenced: nobody could become Primary" },
);

export const policySchema = z.strictObject({
  /** What the default session may call beside what is always allowed. */
  anonymous: z.array(methodPattern).default([]),
  /** What each role may call. */
  roles: z.record(roleName, z.array(methodPattern)).default({ Admin: ["*"] }),
  /** What only the Primary of a failover group may call, and which roles may all the same. */
  fencing: z
    .array(
      z.strictObject({
        group: idText,
        methods: z.array(fencedPattern).min(1),
        exempt: z.array(roleName).default([]),
      }),
    )
    .default([]),
});

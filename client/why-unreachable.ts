/** What a cause of grpc-js, or an alert of TLS, means for whoever wants to connect. */
const MEANINGS: Record<string, string> = {
  "Failed to connect": "it closed the connection before it could be used; its log says why (channel.refused)",
  "alert certificate required": "it wants a client certificate: give certificate and key",
};

/** @param details of a call that could not leave: the last error of the connection, among what grpc-js says around it */
export function whyUnreachable(details: string): string {
  const last = /Last error: (?:Error: )?([\s\S]+?)\s*(?: \(\d{4}-|\. Resolution)/.exec(details)?.[1] ?? details;
  const why = /:SSL routines:[^:]*:(?:\w+ (?=alert ))?([^:]+):/.exec(last)?.[1] ?? last;
  return MEANINGS[why] ?? why;
}

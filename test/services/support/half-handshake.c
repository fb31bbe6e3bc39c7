/*
 * A client that likes another mechanism better than Kerberos: what GSSAPI has to do for it, while its caller speaks SPNEGO.
 * half-handshake SERVICE LIST: prints a token for SERVICE in hex, reads the server's answer to it in hex, and prints the
 * signature of LIST (hex), which is the list of the mechanisms that it offered.
 */
#include <gssapi/gssapi.h>
#include <gssapi/gssapi_krb5.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char bytes[1 << 16];

static void check(OM_uint32 major, const char *what)
{
    if (!GSS_ERROR(major))
        return;
    fprintf(stderr, "%s: %#x\n", what, major);
    exit(1);
}

static gss_buffer_desc from_hex(const char *text)
{
    gss_buffer_desc found = { 0, bytes };

    for (unsigned int byte; sscanf(text, "%2x", &byte) == 1; text += 2)
        bytes[found.length++] = byte;
    return found;
}

static void print(gss_buffer_t buffer)
{
    for (size_t at = 0; at < buffer->length; at++)
        printf("%02x", ((unsigned char *)buffer->value)[at]);
    printf("\n");
    fflush(stdout);
}

int main(int argc, char **argv)
{
    static char line[1 << 17];
    OM_uint32 minor, flags = GSS_C_MUTUAL_FLAG | GSS_C_INTEG_FLAG;
    gss_ctx_id_t context = GSS_C_NO_CONTEXT;
    gss_name_t target;
    gss_buffer_desc name, token, answer, list;

    if (argc != 3)
        return 2;
    name.value = argv[1];
    name.length = strlen(argv[1]);
    check(gss_import_name(&minor, &name, GSS_C_NT_HOSTBASED_SERVICE, &target), "name");
    check(gss_init_sec_context(&minor, GSS_C_NO_CREDENTIAL, &context, target, gss_mech_krb5, flags, 0,
                               GSS_C_NO_CHANNEL_BINDINGS, GSS_C_NO_BUFFER, NULL, &token, NULL, NULL), "token");
    print(&token);
    if (fgets(line, sizeof line, stdin) == NULL)
        return 0;
    answer = from_hex(line);
    check(gss_init_sec_context(&minor, GSS_C_NO_CREDENTIAL, &context, target, gss_mech_krb5, flags, 0,
                               GSS_C_NO_CHANNEL_BINDINGS, &answer, NULL, &token, NULL, NULL), "answer");
    list = from_hex(argv[2]);
    check(gss_get_mic(&minor, context, GSS_C_QOP_DEFAULT, &list, &token), "signature");
    print(&token);
    return 0;
}

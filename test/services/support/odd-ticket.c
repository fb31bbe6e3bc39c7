/* Makes initial tokens that no library would make: with a clock that is off, from a ticket that is over, of any size. */
#include <krb5.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static krb5_context context;

static void check(krb5_error_code code, const char *what)
{
    if (code == 0)
        return;
    fprintf(stderr, "%s: %s\n", what, krb5_get_error_message(context, code));
    exit(1);
}

/* An encrypted ticket carries it to the server and back to nobody: any length, any content. */
static krb5_authdata **ballast(size_t length)
{
    static krb5_authdata inner;
    static krb5_authdata *list[2];
    krb5_authdata **outer;

    inner.ad_type = 600;
    inner.length = length;
    inner.contents = calloc(1, length);
    list[0] = &inner;
    check(krb5_encode_authdata_container(context, KRB5_AUTHDATA_IF_RELEVANT, list, &outer), "authorization data");
    return outer;
}

static size_t put_length(unsigned char *out, size_t length)
{
    out[0] = 0x83;
    out[1] = length >> 16;
    out[2] = length >> 8;
    out[3] = length;
    return 4;
}

/* odd-ticket SERVICE CLOCK_OFF_BY_SECONDS BALLAST_BYTES: the token as binary on standard output */
int main(int argc, char **argv)
{
    static const unsigned char mechanism[] = { 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 0x01, 0x02, 0x02, 0x01, 0x00 };
    unsigned char head[5];
    krb5_ccache cache;
    krb5_creds wanted = { 0 }, *found;
    krb5_auth_context auth = NULL;
    krb5_data request;
    time_t now = time(NULL);

    if (argc != 4)
        return 2;
    check(krb5_init_context(&context), "context");
    check(krb5_cc_default(context, &cache), "cache");
    check(krb5_cc_get_principal(context, cache, &wanted.client), "client");
    check(krb5_parse_name(context, argv[1], &wanted.server), "service");
    if (atol(argv[3]) > 0)
        wanted.authdata = ballast(atol(argv[3]));
    check(krb5_get_credentials(context, 0, cache, &wanted, &found), "ticket");
    /* What the server believes is in the ticket; this is the client's note of it alone. */
    found->times.starttime = found->times.authtime = now - 86400;
    found->times.endtime = now + 86400;
    check(krb5_set_real_time(context, now + atol(argv[2]), 0), "clock");
    check(krb5_mk_req_extended(context, &auth, 0, NULL, found, &request), "request");
    head[0] = 0x60;
    put_length(head + 1, sizeof(mechanism) + request.length);
    fwrite(head, 1, sizeof(head), stdout);
    fwrite(mechanism, 1, sizeof(mechanism), stdout);
    fwrite(request.data, 1, request.length, stdout);
    return 0;
}

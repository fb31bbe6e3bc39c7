"""Logs in, looks at its session and closes it: what any program in any language does with the contract alone.

Usage: client.py ADDRESS CA_FILE USERNAME; the password comes on standard input. Prints one JSON object.
"""

import json
import sys

import grpc
from gatehouse.security.v1 import (
    password_authentication_service_pb2 as password_pb2,
    password_authentication_service_pb2_grpc as password_grpc,
    security_pb2,
    session_service_pb2 as session_pb2,
    session_service_pb2_grpc as session_grpc,
)

address, ca_file, username = sys.argv[1:]
password = sys.stdin.buffer.read()

with open(ca_file, "rb") as ca:
    credentials = grpc.ssl_channel_credentials(ca.read())

with grpc.secure_channel(address, credentials) as channel:
    passwords = password_grpc.PasswordAuthenticationServiceStub(channel)
    sessions = session_grpc.SessionServiceStub(channel)

    wrong = passwords.CreateSession(
        password_pb2.PasswordAuthenticationServiceCreateSessionRequest(username="nobody", password=b"wrong")
    )
    opened = passwords.CreateSession(
        password_pb2.PasswordAuthenticationServiceCreateSessionRequest(username=username, password=password)
    )
    token = (("security-token", str(opened.security_token)),)
    seen = sessions.GetSession(session_pb2.SessionServiceGetSessionRequest(), metadata=token)
    sessions.CloseSession(session_pb2.SessionServiceCloseSessionRequest(security_token=opened.security_token))
    try:
        sessions.GetSession(session_pb2.SessionServiceGetSessionRequest(), metadata=token)
        after = "OK"
    except grpc.RpcError as error:
        after = error.code().name

print(
    json.dumps(
        {
            "wrong": security_pb2.AuthenticationError.Name(wrong.error),
            "wrongToken": wrong.security_token,
            "wrongDelayMs": wrong.penalty_delay_millis,
            "error": security_pb2.AuthenticationError.Name(opened.error),
            "token": opened.security_token,
            "username": seen.session.username,
            "roles": list(seen.session.roles),
            "sameSession": seen.session.session_id == opened.session.session_id,
            "after": after,
        }
    )
)

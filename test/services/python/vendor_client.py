"""Logs in through each of the three password services with nothing but the contract, and closes what it opened.

Usage: vendor_client.py ADDRESS CA_FILE USERNAME; the password comes on standard input. Prints one JSON object.
"""

import json
import sys

import grpc
from Arp.System.Security.Grpc import Security_pb2 as vendor
from Arp.System.Security.Services.Grpc import (
    IAuthenticationService_pb2 as authentication_pb2,
    IAuthenticationService_pb2_grpc as authentication_grpc,
)
from Arp.System.Um.Commons.Grpc import Operation_pb2 as operations
from Arp.System.Um.Services.Grpc import (
    IAuthorizationInfoService_pb2 as authorization_pb2,
    IAuthorizationInfoService_pb2_grpc as authorization_grpc,
    IPasswordAuthenticationService_pb2 as manager_pb2,
    IPasswordAuthenticationService_pb2_grpc as manager_grpc,
)
from gatehouse.security.v1 import (
    password_authentication_service_pb2 as password_pb2,
    password_authentication_service_pb2_grpc as password_grpc,
    session_service_pb2 as session_pb2,
    session_service_pb2_grpc as session_grpc,
)
from google.protobuf import empty_pb2

address, ca_file, username = sys.argv[1:]
password = sys.stdin.buffer.read()

with open(ca_file, "rb") as ca:
    credentials = grpc.ssl_channel_credentials(ca.read())


def user(sessions, token=None):
    """Who a call is: in the session of this token, or in the channel's current one."""
    metadata = () if token is None else (("security-token", str(token)),)
    return sessions.GetSession(session_pb2.SessionServiceGetSessionRequest(), metadata=metadata).session.username


with grpc.secure_channel(address, credentials) as channel:
    sessions = session_grpc.SessionServiceStub(channel)
    own = password_grpc.PasswordAuthenticationServiceStub(channel)
    vendors = authentication_grpc.IAuthenticationServiceStub(channel)
    manager = manager_grpc.IPasswordAuthenticationServiceStub(channel)
    authorization = authorization_grpc.IAuthorizationInfoServiceStub(channel)

    first = own.CreateSession(
        password_pb2.PasswordAuthenticationServiceCreateSessionRequest(username=username, password=password)
    )
    second = manager.CreateSession(
        manager_pb2.IPasswordAuthenticationServiceCreateSessionRequest(
            userName=username,
            password=password,
            channelInformation=manager_pb2.ChannelInformation(GatewayID=1, ProtocolObjectName="tls"),
        )
    )
    before = user(sessions)
    third = vendors.CreateSession(authentication_pb2.CreateSessionRequest(username=username, password=password))
    answered = {
        "own": first.error,
        "manager": vendor.AuthenticationError.Name(getattr(second, "_ReturnValue")),
        "vendor": vendor.AuthenticationError.Name(third.result),
        "users": [
            user(sessions, first.security_token),
            user(sessions, getattr(second, "_securityToken").value),
            user(sessions, third.sessionId),
        ],
        "current": [before, user(sessions)],
    }

    token = getattr(second, "_securityToken")
    prolonged = manager.ProlongSession(
        manager_pb2.IPasswordAuthenticationServiceProlongSessionRequest(securityToken=token)
    )
    may = [
        getattr(
            authorization.HasPermissionFor(
                authorization_pb2.IAuthorizationInfoServiceHasPermissionForRequest(
                    entity=entity, operation=operations.O_Call, securityToken=token
                )
            ),
            "_ReturnValue",
        )
        for entity in ("device.Data/Read", "device.Data/Write")
    ]
    wrong = vendors.CreateSession(authentication_pb2.CreateSessionRequest(username="nobody", password=b"wrong"))

    own.CloseSession(
        password_pb2.PasswordAuthenticationServiceCloseSessionRequest(security_token=first.security_token)
    )
    manager.CloseSession(manager_pb2.IPasswordAuthenticationServiceCloseSessionRequest(securityToken=token))
    closed = [vendors.CloseSession(empty_pb2.Empty()).result for _ in range(2)]

print(
    json.dumps(
        {
            **answered,
            "idleMs": [second.initialTimeOutMillis, getattr(prolonged, "_newTimeOutMillis")],
            "may": may,
            "wrong": [vendor.AuthenticationError.Name(wrong.result), wrong.sessionId, wrong.penaltyDelay > 0],
            "closed": closed,
        }
    )
)

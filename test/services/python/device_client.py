"""Logs in through each of the three password services and uses the device behind the gateway in each session.

Usage: device_client.py ADDRESS CA_FILE USERNAME; the password comes on standard input. Prints one JSON object.
"""

import json
import sys

import grpc
from Arp.Plc.Gds.Services.Grpc import (
    IDataAccessService_pb2 as data_pb2,
    IDataAccessService_pb2_grpc as data_grpc,
)
from Arp.System.Security.Services.Grpc import (
    IAuthenticationService_pb2 as authentication_pb2,
    IAuthenticationService_pb2_grpc as authentication_grpc,
)
from Arp.System.Um.Services.Grpc import (
    IPasswordAuthenticationService_pb2 as manager_pb2,
    IPasswordAuthenticationService_pb2_grpc as manager_grpc,
)
from Arp.Type.Grpc import ArpTypes_pb2 as types
from gatehouse.security.v1 import (
    password_authentication_service_pb2 as password_pb2,
    password_authentication_service_pb2_grpc as password_grpc,
)

SETPOINT = "Arp.Plc.Eclr/Main.setpoint"

address, ca_file, username = sys.argv[1:]
password = sys.stdin.buffer.read()

with open(ca_file, "rb") as ca:
    credentials = grpc.ssl_channel_credentials(ca.read())


def metadata(token):
    """Names the session of this token; without one a call runs in the channel's current session."""
    return () if token is None else (("security-token", str(token)),)


def read(device, token=None):
    """The setpoint, or the status with which reading it was refused."""
    try:
        answer = device.ReadSingle(
            data_pb2.IDataAccessServiceReadSingleRequest(portName=SETPOINT), metadata=metadata(token)
        )
        return getattr(answer, "_ReturnValue").Value.Int16Value
    except grpc.RpcError as error:
        return error.code().name


def write(device, number, token=None):
    """What became of writing the setpoint."""
    value = types.ObjectType(TypeCode=types.CT_Int16, Int16Value=number)
    item = data_pb2.WriteItem(PortName=SETPOINT, Value=value)
    try:
        answer = device.WriteSingle(
            data_pb2.IDataAccessServiceWriteSingleRequest(data=item), metadata=metadata(token)
        )
        return data_pb2.DataAccessError.Name(getattr(answer, "_ReturnValue"))
    except grpc.RpcError as error:
        return error.code().name


def own_login(channel):
    """The product's own service."""
    request = password_pb2.PasswordAuthenticationServiceCreateSessionRequest(username=username, password=password)
    return password_grpc.PasswordAuthenticationServiceStub(channel).CreateSession(request).security_token


def manager_login(channel):
    """The vendor's user manager."""
    request = manager_pb2.IPasswordAuthenticationServiceCreateSessionRequest(userName=username, password=password)
    answer = manager_grpc.IPasswordAuthenticationServiceStub(channel).CreateSession(request)
    return getattr(answer, "_securityToken").value


def vendor_login(channel):
    """The vendor's elder service, whose session becomes the current one."""
    request = authentication_pb2.CreateSessionRequest(username=username, password=password)
    return authentication_grpc.IAuthenticationServiceStub(channel).CreateSession(request).sessionId


seen = {}
for name, login in (("own", own_login), ("manager", manager_login), ("vendor", vendor_login)):
    # A pool of its own gives each login a connection of its own, and so a channel without a session.
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.secure_channel(address, credentials, options) as channel:
        device = data_grpc.IDataAccessServiceStub(channel)
        before = read(device)
        token = login(channel)
        first = read(device, token)
        seen[name] = {
            "before": before,
            "first": first,
            "written": write(device, first + 1, token),
            "after": read(device, token),
            "withoutMetadata": read(device),
        }

print(json.dumps(seen))

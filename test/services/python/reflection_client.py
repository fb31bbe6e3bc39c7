"""Asks for a server's services and their descriptions as any tool does: by reflection, in both its versions.

Usage: reflection_client.py ADDRESS CA_FILE [USERNAME]; the password comes on standard input. Prints one JSON object.
"""

import json
import sys

import grpc
from gatehouse.security.v1 import (
    password_authentication_service_pb2 as password_pb2,
    password_authentication_service_pb2_grpc as password_grpc,
)
from google.protobuf import descriptor_pb2
from reflection.v1 import reflection_pb2 as v1_pb2, reflection_pb2_grpc as v1_grpc
from reflection.v1alpha import reflection_pb2 as v1alpha_pb2, reflection_pb2_grpc as v1alpha_grpc

DATA_ACCESS = "Arp.Plc.Gds.Services.Grpc.IDataAccessService"
SESSION = "gatehouse.security.v1.SessionService"

address, ca_file, *username = sys.argv[1:]
password = sys.stdin.buffer.read()

with open(ca_file, "rb") as ca:
    credentials = grpc.ssl_channel_credentials(ca.read())


def methods(answer, service):
    """Names of a service's methods, out of the files that describe it; None where nothing describes it."""
    files = [
        descriptor_pb2.FileDescriptorProto.FromString(file)
        for file in answer.file_descriptor_response.file_descriptor_proto
    ]
    described = {
        f"{file.package}.{entry.name}": [method.name for method in entry.method]
        for file in files
        for entry in file.service
    }
    return described.get(service)


def ask(stub, messages, metadata):
    """All in one stream, as tools do."""
    request = messages.ServerReflectionRequest
    questions = [
        request(list_services=""),
        request(file_containing_symbol=SESSION),
        request(file_containing_symbol=DATA_ACCESS),
    ]
    listed, own, device = stub.ServerReflectionInfo(iter(questions), metadata=metadata)
    return {
        "services": sorted(service.name for service in listed.list_services_response.service),
        "own": methods(own, SESSION),
        "device": methods(device, DATA_ACCESS),
    }


with grpc.secure_channel(address, credentials) as channel:
    token = ()
    if username:
        request = password_pb2.PasswordAuthenticationServiceCreateSessionRequest(
            username=username[0], password=password
        )
        opened = password_grpc.PasswordAuthenticationServiceStub(channel).CreateSession(request)
        token = (("security-token", str(opened.security_token)),)
    print(
        json.dumps(
            {
                "v1": ask(v1_grpc.ServerReflectionStub(channel), v1_pb2, token),
                "v1alpha": ask(v1alpha_grpc.ServerReflectionStub(channel), v1alpha_pb2, token),
            }
        )
    )

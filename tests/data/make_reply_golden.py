#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes replies.json: how botocore reads errors and timestamps of the rooms API.

An oracle for tst_awserror and tst_createroom. Only figures are kept; run it again with
    python3 make_reply_golden.py > replies.json
Left out is what botocore knows nothing of: short forms of names, errorMessage, HTML, empty
bodies (for which it has the status's own phrase).
"""
import datetime
import json
import sys

import botocore.loaders
import botocore.model
import botocore.parsers
from botocore.awsrequest import HeadersDict

MODEL = botocore.model.ServiceModel(
    botocore.loaders.Loader().load_service_model("chime", "service-2"), "chime")
SHAPE = MODEL.operation_model("CreateRoom").output_shape
PARSER = botocore.parsers.create_parser("rest-json")

NAMES = [error.name for error in MODEL.operation_model("CreateRoom").error_shapes] + [
    "AccessDeniedException", "ExpiredTokenException", "IncompleteSignature",
    "InvalidSignatureException", "SignatureDoesNotMatch", "InternalFailure", "InvalidAction",
    "InvalidClientTokenId", "UnrecognizedClientException", "NotAuthorized", "OptInRequired",
    "RequestExpired", "ServiceUnavailable", "ThrottlingException", "ValidationError",
    "MissingAuthenticationToken", "SomethingNobodyHasHeardOf"]


def parse(status, headers, body):
    return PARSER.parse({"status_code": status, "headers": HeadersDict(headers),
                         "body": body.encode()}, SHAPE)


def error(status, headers, members):
    body = members if isinstance(members, str) else json.dumps(members, ensure_ascii=False)
    parsed = parse(status, headers, body)
    code = parsed["Error"]["Code"]
    return {"status": status, "headers": headers, "body": body,
            # Without any name botocore puts the status in its place.
            "code": "" if code == str(status) else code,
            "message": parsed["Error"]["Message"],
            "requestId": parsed["ResponseMetadata"].get("RequestId", "")}


def errors():
    uri = ":http://internal.amazon.com/coral/com.amazon.coral.service/"
    for name in NAMES:
        yield error(400, {"x-amzn-ErrorType": name + uri, "x-amzn-RequestId": "rid-1"},
                    {"Message": "Größe 🙂 \"quoted\""})
        yield error(400, {"X-AMZN-ERRORTYPE": name + ":"}, {"message": "lower case"})
        yield error(403, {}, {"Code": name, "Message": "from the body"})
        yield error(403, {}, {"code": name, "message": "from the body"})
        yield error(500, {}, {"__type": "com.amazonaws.chime#" + name})
        yield error(500, {}, {"__type": name, "message": ""})
    yield error(404, {"x-amzn-ErrorType": "FirstException"},
                {"Code": "SecondException", "code": "ThirdException", "__type": "x#FourthException"})
    yield error(404, {}, {"Code": "SecondException", "__type": "x#FourthException"})
    yield error(404, {}, {"code": "ThirdException", "__type": "x#FourthException"})
    yield error(404, {}, {"code": "ThirdException", "Code": "SecondException"})
    yield error(404, {}, {"message": "no name at all"})
    yield error(503, {"x-amzn-requestid": "rid-2"}, {})
    yield error(400, {}, {})


def timestamps():
    for text in [
            "2026-11-22T09:30:00Z", "2026-11-22T09:30:00.000Z", "2026-11-22T09:30:00.5Z",
            "2026-11-22T09:30:00.05Z", "2026-11-22T09:30:00.123456Z", "2026-11-22T10:30:00+01:00",
            "2026-11-22T09:30:00.250-05:30", "2026-11-22T09:30:00+0000", "2026-11-22T09:30:00-00:00",
            "2026-11-22T09:30:00", "2024-02-29T23:59:59.999Z", "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59Z", "2026-03-29T02:30:00+02:00", "9999-12-31T23:59:59Z"]:
        body = json.dumps({"Room": {"RoomId": "r", "CreatedTimestamp": text}})
        time = parse(201, {}, body)["Room"]["CreatedTimestamp"]
        if time.tzinfo is None:
            time = time.replace(tzinfo=datetime.timezone.utc)
        yield {"text": text, "milliseconds": round(time.timestamp() * 1000)}


json.dump({"errors": list(errors()), "timestamps": list(timestamps())}, sys.stdout,
          ensure_ascii=False, indent=1)
sys.stdout.write("\n")

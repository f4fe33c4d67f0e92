# SPDX-License-Identifier: GPL-3.0-or-later
"""A rooms service on a free port of 127.0.0.1 whose signatures are verified by botocore's signer:
an implementation of Signature Version 4 that nobody here wrote."""

import datetime
import http.server
import json
import re
import threading
import uuid

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, ?"
    r"SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$"
)


def signature_fault(handler, body, credentials, service="chime"):
    """Why the signature of a request is not good; None where it is."""
    headers = handler.headers
    match = AUTHORIZATION.match(headers.get("Authorization", ""))
    if not match:
        return "no Authorization header of Signature Version 4"
    access_key, date, region, scoped_to, names, signature = match.groups()
    if scoped_to != service:
        return "the signature is for " + scoped_to
    timestamp = headers.get("X-Amz-Date", "")
    try:
        sent = datetime.datetime.strptime(timestamp, "%Y%m%dT%H%M%SZ")
    except ValueError:
        return "X-Amz-Date is " + repr(timestamp)
    if abs(datetime.datetime.utcnow() - sent) > datetime.timedelta(minutes=15):
        return "the request is stale"
    if access_key != credentials.access_key or not timestamp.startswith(date):
        return "the scope is not ours"
    if headers.get("X-Amz-Security-Token") != credentials.token:
        return "the session token is not ours"
    names = names.split(";")
    must = {"host", "x-amz-date"} | ({"content-type"} if body else set())
    if credentials.token:
        must.add("x-amz-security-token")
    if not must <= set(names):
        return "signed are only " + " ".join(names)

    request = AWSRequest(
        method=handler.command,
        url="http://" + headers["Host"] + handler.path,
        data=body,
        headers={name: headers[name] for name in names if name != "host"},
    )
    request.context["timestamp"] = timestamp
    signer = SigV4Auth(credentials, service, region)
    canonical = signer.canonical_request(request)
    expected = signer.signature(signer.string_to_sign(request, canonical), request)
    return None if expected == signature else "botocore signs otherwise:\n" + canonical


class BotocoreServer:
    """`with BotocoreServer(credentials) as server:`; `server.requests` holds (path, body, region),
    `server.faults` what was wrong with a signature. Other credentials may take the place of
    `server.credentials`; the names of keys in `server.expired` are told so."""

    def __init__(self, access_key, secret_key, token=None):
        self.credentials = Credentials(access_key, secret_key, token)
        self.expired = {}  # how often each was told so
        self.requests = []
        self.faults = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                match = AUTHORIZATION.match(self.headers.get("Authorization", ""))
                if match and match.group(1) in outer.expired:
                    outer.expired[match.group(1)] += 1
                    self.reply(403, {"Message": "It has expired."}, "ExpiredTokenException")
                    return
                fault = signature_fault(self, body, outer.credentials)
                if fault:
                    outer.faults.append(fault)
                    self.reply(403, {"Message": "refused"}, "SignatureDoesNotMatch")
                    return
                outer.requests.append((self.path, json.loads(body), match.group(3)))
                outer.after_request()
                name = json.loads(body)["Name"]
                self.reply(201, {"Room": {"RoomId": str(uuid.uuid4()), "Name": name}})

            def reply(self, status, document, error=None):
                content = json.dumps(document).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                if error:
                    self.send_header("x-amzn-ErrorType", error)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d" % self.server.server_address[1]

    def after_request(self):
        """For a test to replace."""

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *exception):
        self.server.shutdown()
        self.server.server_close()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes sigv4.json: what botocore's signer makes of requests, stage by stage.

An oracle for tst_sigv4. Only figures are kept; run it again with
    python3 make_sigv4_golden.py > sigv4.json
The keys are made up, and are the examples of AWS's documentation where they look real. Left out
are paths that end in a dot segment: signers disagree on the slash that stays, and we send none.
"""
import hashlib
import json
import sys
from urllib.parse import quote, urlencode

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

KEY_ID = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TIME = "20261122T093000Z"
JSON = {"Content-Type": "application/json"}


def golden(title, method="POST", scheme="https", host="chime.us-east-1.amazonaws.com",
           path="/accounts/a/rooms", query="", headers=JSON, body='{"Name":"n"}', time=TIME,
           key_id=KEY_ID, secret=SECRET, token=None, region="us-east-1", service="chime"):
    url = f"{scheme}://{host}{path}" + (f"?{query}" if query else "")
    request = AWSRequest(method=method, url=url, headers=dict(headers), data=body.encode())
    request.context["timestamp"] = time
    auth = SigV4Auth(Credentials(key_id, secret, token), service, region)
    auth._modify_request_before_signing(request)
    canonical = auth.canonical_request(request)
    to_sign = auth.string_to_sign(request, canonical)
    auth._inject_signature_to_request(request, auth.signature(to_sign, request))

    key = ("AWS4" + secret).encode()
    for part in (time[:8], region, service, "aws4_request"):
        key = auth._sign(key, part)
    return {
        "title": title, "method": method, "scheme": scheme, "host": host, "path": path,
        "query": query, "headers": headers, "body": body, "time": time, "accessKeyId": key_id,
        "secretAccessKey": secret, "sessionToken": token or "", "region": region,
        "service": service,
        "payloadHash": hashlib.sha256(body.encode()).hexdigest(),
        "canonicalRequest": canonical, "stringToSign": to_sign, "signingKey": key.hex(),
        "authorization": request.headers["Authorization"]}


def rooms(account):
    return f"/accounts/{quote(account, safe='-._~')}/rooms"


def account_ids():
    for account in ["0d5b2f9c-8c1e-4a58-9d7b-6f2f3c1a7e55", "acc /ü", "会議", "😀", "a%20b", "%2e%2e",
                    "a%2Fb%25", "!$&'()*+,;=:@", "a?b#c[]", "~-._", "\"<>\\^`{|}", "e\u0301", "...",
                    ".hidden", "a b  c", "100%"]:
        yield golden(f"account {account}", path=rooms(account))


def hosts():
    for scheme, host in [
            ("https", "service.chime.aws.amazon.com"), ("https", "h.example:8443"),
            ("https", "h.example:80"), ("http", "localhost:443"), ("http", "127.0.0.1"),
            ("http", "127.0.0.1:41234"), ("http", "[::1]:8080"), ("https", "[2001:db8::1]"),
            ("https", "xn--bcher-kva.example")]:
        yield golden(f"{scheme} {host}", scheme=scheme, host=host)


def paths():
    for path in ["", "/", "/p/q/accounts/a/rooms", "/%C3%BC%2F/accounts/a/rooms",
                 "/p/../accounts/a/rooms", "/./accounts/./a/rooms", "/p//q/accounts/a/rooms",
                 "/../../accounts", "/accounts/", "//", "/a/b/../../c",
                 "/..a/.b/c..", "/a/%2e%2e/b", "/!$&'()*+,;=:@", "/accounts/a%20b/rooms/r%7Es"]:
        yield golden(f"path {path}", path=path)


def queries():
    for members in [{"max-results": 99}, {"max-results": "1", "next-token": "a+b/c=="},
                    {"next-token": "ü 😀&=%", "max-results": "5"}, {"member-id": ""},
                    {"b": "1", "a": "2", "A": "3", "aa": "4", "a-": "5"}, {"next-token": "~-._!*'()"}]:
        query = urlencode(members, quote_via=quote, safe="-._~")
        yield golden(f"query {query}", method="GET", query=query, body="", headers={})
    for query in ["operation=batch-create", "a=2&a=1&a=", "name=&user-email=x%40y.example"]:
        yield golden(f"query {query}", method="GET", query=query, body="", headers={})


def bodies():
    for body in ["", "{}", '{"ClientRequestToken":"t-1","Name":"Größe 😀"}', "x" * 5000,
                 "\u0000\r\n"]:
        yield golden(f"body of {len(body)}", body=body)
    yield golden("DELETE without body", method="DELETE", path="/accounts/a/rooms/r", body="",
                 headers={})


def header_sets():
    yield golden("charset", headers={"Content-Type": "application/json; charset=utf-8"})
    yield golden("runs of white space", headers={"Content-Type": "  application/json;   charset=x  ",
                                                 "X-Amz-Meta": "a  b\tc"})
    yield golden("x-amz headers", headers={**JSON, "X-Amz-Target": "T", "x-amz-Content": "c",
                                           "x-amz-z": "", "X-AMZ-A": "ä"})
    yield golden("no headers", headers={})


def keys():
    yield golden("session token", token="FwoGZXIvYXdzEXAMPLE//token+with=signs==")
    yield golden("session token, GET", method="GET", token="t", body="", headers={})
    yield golden("long secret", secret="s" * 200)
    yield golden("secret of one block", secret="s" * 60)
    yield golden("secret with Unicode", secret="ü😀")
    yield golden("other region and service", region="eu-central-1", service="execute-api")
    for time in ["20261122T000000Z", "20261122T235959Z", "20240229T120000Z", "19991231T235959Z"]:
        yield golden(f"time {time}", time=time)


json.dump([*account_ids(), *hosts(), *paths(), *queries(), *bodies(), *header_sets(), *keys()],
          sys.stdout, ensure_ascii=False, indent=1)
sys.stdout.write("\n")

"""What LibreOffice says of the signatures of an Office Open XML file, as JSON: one object a signature.

usage: /usr/bin/python3 document-signatures.py <profile folder> <file.docx>
MOZILLA_CERTIFICATE_FOLDER names the NSS database that holds the trusted root.
"""
import json
import os
import subprocess
import sys
import time

import uno

profile, path = sys.argv[1:3]
pipe = f"chancery{os.getpid()}"
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}",
     f"--accept=pipe,name={pipe};urp;"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
)


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # not listening yet
            time.sleep(0.2)
    sys.exit("LibreOffice ended before it could be asked")


context = connect()
try:
    make = context.ServiceManager.createInstanceWithContext
    url = uno.systemPathToFileUrl(os.path.abspath(path))
    read = uno.getConstantByName("com.sun.star.embed.ElementModes.READ")
    # As a plain zip: in its own format the storage hides the parts that the check reads.
    format_ = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    format_.Name, format_.Value = "StorageFormat", "ZipFormat"
    storages = make("com.sun.star.embed.StorageFactory", context)
    properties = uno.Any("[]com.sun.star.beans.PropertyValue", (format_,))
    storage = uno.invoke(storages, "createInstanceWithArguments", ((url, read, properties),))
    signatures = context.ServiceManager.createInstanceWithArgumentsAndContext(
        "com.sun.star.security.DocumentDigitalSignatures", ("1.2", True), context)
    # Without a stream: it finds the signature's parts in the storage.
    found = signatures.verifyDocumentContentSignatures(storage, None)
    print(json.dumps([
        {
            "signatureIsValid": bool(s.SignatureIsValid),
            "certificateStatus": s.CertificateStatus,
            "subject": s.Signer.SubjectName if s.Signer else None,
        }
        for s in found
    ], ensure_ascii=False))
finally:
    try:
        make("com.sun.star.frame.Desktop", context).terminate()
    except Exception:  # the connection ends with it
        pass
    office.wait()

"""Acronyms of techniques, the same in every language: no names of anything.

A model of spans takes them for organisations, as it does all short words in capitals.
Common nouns stand in small letters, for any capitals.
Written for this project; what bodies are called too (AFP, FIDO, in French CIO, ID, PC)
is left out, or counts only in an article that names other techniques (IAM, OTP).
"""

from __future__ import annotations

import re

from cryptonews_nlp._words import words

_TECHNIQUES = frozenset((
    # protocols and networks
    "TLS", "SSL", "SSH", "HTTP", "HTTPS", "FTP", "FTPS", "SFTP", "SMTP", "IMAP", "POP3",
    "DNS", "DNSSEC", "DoH", "DDNS", "DHCP", "TCP", "UDP", "ICMP", "SNMP", "LDAP",
    "LDAPS", "NTLM", "RDP", "RPC", "SMBv1", "SMBv2", "SMBv3", "NFS", "CIFS", "NTP",
    "BGP", "OSPF", "VNC", "VLAN", "LAN", "WAN", "SD-WAN", "VoIP", "UPnP", "MQTT",
    "WPA2", "WPA3", "WEP", "NFC", "RFID", "BLE", "LTE", "GSM", "GPS", "CDN", "URI",
    "SOCKS", "SOCKS5", "SOAP", "WSDL", "TFTP", "QUIC", "ARP", "IKEv2", "HTTP/2", "DHT",
    "HTTP/3", "USSD", "IPTV", "WHOIS", "SSDP", "SIP", "SRTP", "gRPC", "STARTTLS",
    "TLD", "FQDN", "IPv4", "IPv6", "IPsec", "MAC", "IMEI", "IMSI", "ISP", "MX",
    # attacks and defences
    "RCE", "LPE", "EoP", "XSS", "UXSS", "CSRF", "SSRF", "XXE", "SQLi", "MitM", "MiTM",
    "MITM", "APT", "RAT", "C2", "C&C", "IoC", "IoCs", "TTP", "TTPs", "PoC", "POC",
    "CVE", "CVEs", "CVSS", "OOB", "UAF", "ROP", "ASLR", "JIT", "EoL", "TOTP", "OTPs",
    "SSO", "SAML", "OAuth", "OIDC", "PKI", "RBAC", "ACL", "JWT", "CVV", "PII",
    "PHI", "SIEM", "EDR", "XDR", "NDR", "MDR", "SOAR", "IDS", "WAF", "NGFW", "DLP",
    "CASB", "SASE", "ZTNA", "SOC", "MSSP", "MSP", "SBOM", "SOP", "E2EE", "AV", "EK",
    "HUMINT", "SIGINT", "DoS", "DDoS", "0-day", "MFA", "AitM", "AiTM", "BYOVD", "IDOR",
    "IdP", "IDP", "IOC", "IOCs", "UAC", "PAM", "ECC", "PAT", "PATs", "UEBA",
    "LOTL", "KEV", "MaaS", "PhaaS", "TDS", "SPF", "DKIM", "DMARC", "BSOD", "HVNC",
    "hVNC", "HSM", "SDLC", "SSDLC", "PoLP", "PoCs", "CAPTCHA", "CAPTCHAs", "DAST",
    "SAST", "CSPM", "CNAPP", "CIEM", "TPRM", "NIDS", "HIDS", "XDoS", "ReDoS", "BOLA",
    # machines and programs
    "SaaS", "PaaS", "IaaS", "NAS", "VM", "VMs", "VPS", "BYOD", "ICS", "OT", "SCADA",
    "PLC", "IIoT", "ERP", "CRM", "CMS", "MDM", "UEM", "CPU", "GPU", "RAM", "SSD", "HDD",
    "NAND", "BIOS", "UEFI", "TPM", "PCs", "OS", "GUI", "CLI", "SDK", "IDE", "DLL",
    "EXE", "JSON", "XML", "HTML", "HTML5", "CSS", "CSV", "GIF", "JPEG", "ZIP", "RAR",
    "SQL", "Base64", "ASCII", "AES", "SHA-1", "SHA-256", "MD5", "XOR", "UUID", "GUID",
    "ML", "VR", "DevOps", "DevSecOps", "SecOps", "OEM", "MMS", "eSIM",
    "APIs", "APK", "APKs", "URLs", "VPNs", "LLM", "LLMs", "RAG", "OCR", "LNK", "HTA",
    "GPO", "WMI", "SMB", "ETW", "LSASS", "AMSI", "NTFS", "SVG", "AJAX", "DOM", "VDI",
    "RMM", "SOHO", "CI/CD", "ICT", "DSPM", "IOMMU", "BPF", "eBPF", "VBA", "ELF", "VHD",
    "VHDX", "DMG", "ASPX", "CSHTML", "XLSX", "DOCX", "PPTX", "UTF-8", "UTF-16", "X11",
    "PBX", "NVR", "DVR", "PCIe", "NVMe", "FPGA", "CRC", "SHA", "SHA-512", "AES-128",
    "AES-256", "AES-CBC", "AES-GCM", "RSA-2048", "RSA-4096", "ECDSA", "ECDH", "HMAC",
    "Kbps", "Mbps", "MBps", "Gbps", "Tbps", "MHz", "GHz",
))  # fmt: skip

# What bodies are called too, and nothing but techniques beside others of them.
_SHARED = words("""
    IAM OTP DMA PNG CI CC CSP DGA IV AD CA ASM IAB CTI ATO IPS LTS NHI ROI FAI RPA SCA
    HAR TAR SSN ACR UI PE IPFS IR FIPS
""")

TECHNICAL = _TECHNIQUES | frozenset((
    # common nouns of the field that headlines and menus capitalise
    "ransomware", "malware", "spyware", "adware", "phishing", "smishing", "vishing",
    "cybersecurity", "cybercrime", "botnet", "deepfake", "deepfakes", "cloud",
    "zero trust", "zero-trust", "dark web", "darkweb", "darknet", "deep web", "wi-fi",
    "wifi", "fintech", "big data", "machine learning", "open source",
    "email", "e-mail", "emails", "e-mails",
    "threat intelligence", "cyber threat intelligence", "supply chain", "quishing",
    # links to other articles
    "MORE",
    # people and business
    "CEO", "CFO", "COO", "CTO", "CISO", "CSO", "CISOs", "CEOs", "VP",
    "SVP", "EVP", "HR", "PR", "R&D", "NGO",
    "KPI", "SLA", "SEO", "NDA", "IDs", "SKU", "UX", "EULA", "CV", "CVs", "CAGR",
    "EBITDA", "FX", "CFD", "CFDs", "FOMO", "MTTR", "USD", "EUR", "GBP", "JPY", "CHF",
    "ASAP", "DIY", "AWOL", "BBQ", "LGBT", "LGBTQ",
))  # fmt: skip

_WORD = re.compile(r"\b[A-Z][\w/-]+")
# Techniques that a text about techniques names.
_SEVERAL = 3


def shared_terms(text: str) -> frozenset[str]:
    """Return the acronyms of bodies that stand for techniques in a text.

    Examples
    --------
    >>> "OTP" in shared_terms("The RAT steals an OTP over HTTPS, then calls a DLL.")
    True
    >>> "OTP" in shared_terms("OTP opened a branch in Pecs.")
    False
    """
    named = _TECHNIQUES.intersection(_WORD.findall(text))
    return _SHARED if len(named) >= _SEVERAL else frozenset()


#: What a number, the end of a word or of a file's name tells of a name: its label.
DESIGNATIONS = (
    (
        # who attacks, as those name them who watch them
        "ORG",
        re.compile(
            r"(?:UNC|TA|TAG-|UAT-|UAC-|APT-?|APT-C-|FIN|CL-[A-Z]{3}-|Storm-|DEV-)\d{1,4}|"
            r"[A-Z][a-z]+ (?:Panda|Kitten|Chollima|Typhoon|Blizzard|Sandstorm|Tempest|"
            r"Sleet)"
        ),
    ),
    (
        # who must not be named, and which of several
        "PERSON",
        re.compile(r"(?:(?:Baby|J[ao]ne|John) )?Doe(?: #?\d+)?"),
    ),
    (
        # bills, provisions of laws, cases before a court
        "MISC",
        re.compile(
            r"(?:(?:House|Senate|Assembly) Bill|Prop(?:osition|\.)?|[HSA]B) \d+|"
            r"(?:Annexe?|Article|Section|Clause|Rule|Title|Chapter|Titre|Chapitre) "
            r"(?:[IVXLC]+|\d+\w?)|.+ (?:v\.?|vs\.?|c\.) .+"
        ),
    ),
    (
        # malware, updates, kinds of flaws, files
        "MISC",
        re.compile(
            # not GUJARAT
            r"[A-Z]\w*[a-z\d]R(?:AT|at)|[A-Z]\w+(?:Loader|Stealer|Wiper|Worm|Spy|Bot|Door|"
            r"Dropper|Miner|Snatcher|Bleed)|"
            r"KB\d{6,7}|CWE-\d+|(?:Chat)?GPT-?\d[\w.]*|[\w.-]+\.(?:exe|dll|sys|jpe?g|png|"
            r"lnk|srt|php|py|js|txt|zip|rar|docx?|xlsx?|pdf|apk|msi|bat|ps1|vbs|jar)"
        ),
    ),
)

#: Names of two words, as firms without an office have them: "Quill Protocol".
#: A protocol of the net has three ("Remote Desktop Protocol").
FIRM_ON_CHAIN = re.compile(r"(?!Internet )[^\W_][\w'.]* (?:Protocol|Swap|DAO)")

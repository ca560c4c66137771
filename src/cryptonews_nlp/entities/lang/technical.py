"""Acronyms of techniques, the same in every language: no names of anything.

A model of spans takes them for organisations, as it does all short words in capitals.
Common nouns stand in small letters, for any capitals.
Written for this project; what bodies are called too (AFP, FIDO, IAM, OTP, in French
CIO, ID, PC) is left out.
"""

from __future__ import annotations

import re

TECHNICAL = frozenset((
    # protocols and networks
    "TLS", "SSL", "SSH", "HTTP", "HTTPS", "FTP", "FTPS", "SFTP", "SMTP", "IMAP", "POP3",
    "DNS", "DNSSEC", "DoH", "DDNS", "DHCP", "TCP", "UDP", "ICMP", "SNMP", "LDAP",
    "LDAPS", "NTLM", "RDP", "RPC", "SMBv1", "SMBv2", "SMBv3", "NFS", "CIFS", "NTP",
    "BGP", "OSPF", "VNC", "VLAN", "LAN", "WAN", "SD-WAN", "VoIP", "UPnP", "MQTT",
    "WPA2", "WPA3", "WEP", "NFC", "RFID", "BLE", "LTE", "GSM", "GPS", "CDN", "URI",
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
    "LOTL", "KEV", "MaaS", "PhaaS", "TDS", "SPF", "DKIM", "DMARC",
    # machines and programs
    "SaaS", "PaaS", "IaaS", "NAS", "VM", "VMs", "VPS", "BYOD", "ICS", "OT", "SCADA",
    "PLC", "IIoT", "ERP", "CRM", "CMS", "MDM", "UEM", "CPU", "GPU", "RAM", "SSD", "HDD",
    "NAND", "BIOS", "UEFI", "TPM", "PCs", "OS", "GUI", "CLI", "SDK", "IDE", "DLL",
    "EXE", "JSON", "XML", "HTML", "HTML5", "CSS", "CSV", "GIF", "JPEG", "ZIP", "RAR",
    "SQL", "Base64", "ASCII", "AES", "SHA-1", "SHA-256", "MD5", "XOR", "UUID", "GUID",
    "ML", "VR", "DevOps", "DevSecOps", "SecOps", "OEM", "MMS", "eSIM",
    "APIs", "APK", "APKs", "URLs", "VPNs", "LLM", "LLMs", "RAG", "OCR", "LNK", "HTA",
    "GPO", "WMI", "SMB", "ETW", "LSASS", "AMSI", "NTFS", "SVG", "AJAX", "DOM", "VDI",
    "RMM", "SOHO", "CI/CD", "ICT", "DSPM",
    "Kbps", "Mbps", "MBps", "Gbps", "Tbps", "MHz", "GHz",
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
))  # fmt: skip

#: Names of two words, as firms without an office have them: "Quill Protocol".
#: A protocol of the net has three ("Remote Desktop Protocol").
FIRM_ON_CHAIN = re.compile(r"(?!Internet )[^\W_][\w'.]* (?:Protocol|Swap|DAO)")

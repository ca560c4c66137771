"""Names of the field of cybersecurity, drawn from lists and from their parts.

Malware and threat groups are named in a few manners, which their trackers share
("TONESHELL", "Lumma Stealer", "UNC3886", "Velvet Ant"); new ones are made in the same
manners. Products, protocols and laws are real ones, products also invented.
Written for this project.
"""

from __future__ import annotations

import random
from collections.abc import Callable


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", " ").split(","))


_WORDS = _words(
    "Amber Anvil Arrow Ash Badger Basalt Beetle Birch Bramble Brass Brine Bumble "
    "Castle Cicada Cinder Clay Cobalt Copper Coral Count Crab Crow Dusk Ember Fern "
    "Final Flint Fog Frost Ghost Glass Gold Granite Grave Grim Hail Harbor Hawk "
    "Heron Honey Hornet Ice Iron Jade Kestrel Lantern Lark Lime Lotus Lynx Maple "
    "Marsh Mint Mist Moth Moss Nano Night Oak Onyx Opal Orchid Otter Owl Pearl "
    "Pepper Phantom Pine Plague Plum Pond Quartz Rain Raven Reed Remote Rose Rust "
    "Sable Salt Sand Seed Shadow Silk Silver Smoke Snow Spark Squid Steel Stone "
    "Storm Swan Tar Thorn Tide Toad Toffee Tone Velvet Venom Viper Walnut Wasp Wax "
    "Weasel White Willow Wolf Wren Zero Zinc"
)
_TYPES = _words(
    "Loader Stealer RAT Bot Spy Locker Dropper Grabber Clipper Miner Worm Hook "
    "Kit Drainer Wiper Snatcher Drop Crypt Ware Droid Net Rat Duke Keylogger"
)
_PARTS = _words(
    "SHELL DRAFT LIGHT PIPE DOOR CAT WIND SPOON FALL LINE LOADER BOLT BEAM HOUND "
    "MIRE DRIFT STRIKE VEIL MASK KNOT WALL SEED TRAP FIRE CREST STONE RAIL SPRAY "
    "LOAD COAT STEAL TOUCH WIRE PLOY FROST POND SWARM FIX STEP"
)
_BEASTS = _words(
    "Panda Bear Kitten Spider Jackal Leopard Buffalo Tiger Wolf Crane Ant Typhoon "
    "Blizzard Sleet Sandstorm Tempest Lamia Preta Werewolf Chollima Falcon Hyena "
    "Mantis Scorpion Viper Lynx Raven Draco Taurus Libra Cat Hawk Storm"
)
_CREWS = ("Team", "Group", "Crew", "Gang", "Collective", "Hunters", "Syndicate")
_OFFICES = (
    *("Server", "Manager", "Gateway", "Cloud", "Connect", "Suite", "Core", "Client"),
    *("Endpoint", "Series", "VPN", "Firewall", "Mail", "Transfer", "Desktop", "Studio"),
    *("Backup", "Agent", "Portal", "Wallet", "Access", "Proxy", "Shield", "Central"),
)

#: Programs, devices, platforms and languages that the news on attacks names.
PRODUCTS = _names("""
Windows, Windows 11, Windows Server 2022, Windows Defender, Microsoft Defender, macOS,
iOS, Android, Linux, Ubuntu, Debian, Red Hat Enterprise Linux, Kali Linux, Kali WSL,
FreeBSD, Chrome, Google Chrome, Firefox, Edge, Safari, Opera, Brave, Chromium, Outlook,
Excel, Word, PowerPoint, OneNote, OneDrive, SharePoint, SharePoint Server, Exchange,
Microsoft Exchange Server, Exchange ActiveSync, Microsoft Teams, Microsoft 365, Office
365, Active Directory, Microsoft Entra ID, Azure, Azure Virtual Desktop, Azure Key
Vault, Microsoft Intune, Microsoft Graph API, Hyper-V, IIS, MSMQ, PowerShell, AppLocker,
Visual Studio Code, VS Code, Open VSX, Cursor, Copilot, GitHub Actions, GitHub Copilot,
ChatGPT, Claude, Claude Code, Gemini, Gemini CLI, Codex, LangChain, LangChain Core,
LangGraph, LlamaIndex, Ollama, PyTorch, TensorFlow, Jupyter, npm, PyPI, NuGet, RubyGems,
Maven Central, Docker, Docker Desktop, Docker Hub, Kubernetes, Helm, Terraform, Ansible,
Jenkins, Jira, Confluence, Bitbucket, Slack, Zoom, Notion, Trello, WordPress,
WooCommerce, Elementor, Joomla, Drupal, Magento, Umbraco, PrestaShop, Shopify, Laravel,
Livewire, Symfony, Django, Flask, Spring Boot, React, React Native, React Server
Components, Next.js, Vue.js, Angular, Node.js, Deno, Bun, jQuery, Log4j, OpenSSL,
OpenSSH, Apache Tomcat, Apache Struts, NGINX, Redis, MongoDB, MongoDB Server, MongoDB
Atlas, MySQL, PostgreSQL, Elasticsearch, SQLite, Snowflake, Salesforce, SAP NetWeaver,
SAP S/4HANA, Oracle E-Business Suite, Oracle WebLogic, Oracle Identity Manager,
PeopleSoft, ServiceNow, MOVEit Transfer, GoAnywhere MFT, Cleo Harmony, CrushFTP,
CentreStack, FortiOS, FortiGate, FortiWeb, FortiProxy, FortiManager, FortiSwitchManager,
FortiClient EMS, PAN-OS, GlobalProtect, Cisco ASA, Cisco IOS XE, Cisco Secure Email
Gateway, Cisco AsyncOS, Citrix NetScaler, NetScaler ADC, Ivanti Connect Secure, Ivanti
Endpoint Manager, SonicOS, SonicWall SMA, Firebox, Fireware OS, BIG-IP, Junos OS, Array
AG Series, VMware ESXi, vCenter Server, VMware Workspace ONE, VirtualBox, QEMU, Proxmox,
Veeam Backup & Replication, HPE OneView, iLO, QTS, DiskStation Manager, OpenWrt,
RouterOS, Exynos, Samsung Exynos, Snapdragon, Pixel, Galaxy S24, iPhone, iPad, MacBook,
Raspberry Pi, Flipper Zero, Android TV, Wi-Fi, Bluetooth, AirDrop, iCloud, iMessage,
Siri, Alexa, WhatsApp Web, Signal Desktop, Telegram Desktop, Thunderbird, Zimbra,
Roundcube, KeePass, KeePassXC, Bitwarden, 1Password, YubiKey, Okta Verify, Google
Authenticator, Duo, Cloudflare Turnstile, Cloudflare Workers, Cloudflare Pages,
reCAPTCHA, AWS Lambda, Amazon S3, AWS, EC2, Google Cloud, Google Workspace, Google
Drive, Google Sheets, Google Ads, Gmail, Google Play, Play Protect, App Store, Chrome
Web Store, MetaMask, Phantom, Trust Wallet, Ledger Live, Ledger Nano X, Trezor Suite,
Exodus, Electrum, Atomic Wallet, Tornado Cash, AnyDesk, TeamViewer, ScreenConnect,
RustDesk, Splashtop, Atera, Ngrok, Tailscale, PuTTY, WinSCP, FileZilla, Rclone, 7-Zip,
WinRAR, VLC, Notepad++, OBS Studio, PsExec, Process Hacker, Mimikatz, Impacket,
BloodHound, Cobalt Strike, Sliver, Havoc, Brute Ratel, Metasploit, Burp Suite, Nmap,
Wireshark, Evilginx, Snort, Suricata, YARA, Wazuh, Splunk, Microsoft Sentinel, QRadar,
CrowdStrike Falcon, SentinelOne Singularity, Have I Been Pwned, VirusTotal, Shodan,
Unicode, VBScript, JavaScript, TypeScript, Python, Rust, Golang, PHP, .NET, .NET
Framework, Java, Bash, Zstandard, Snappy, Steam, Roblox, Minecraft, PlayStation Network,
Xbox, Tor, Jabber, Tox, FreePBX, Asterisk
""")
#: Protocols, standards and frameworks whose words are a name.
PROTOCOLS = _names("""
Model Context Protocol, Agent2Agent Protocol, Shared Signals Framework, Kerberos,
WebAuthn, FIDO2, WireGuard, OpenVPN, WebDAV, WebSocket, WebRTC, Matrix, Zigbee, Z-Wave,
Modbus, Profinet, LoRaWAN, OpenID Connect, ISO 27001, ISO/IEC 27001, SOC 2, PCI DSS,
NIST CSF, NIST AI RMF, CIS Controls, MITRE ATT&CK, MITRE D3FEND, OWASP Top 10, Common
Criteria, TIBER-EU, SecNumCloud, EBIOS RM, Cyber Trust Mark, STIX, TAXII, SPIFFE, SLSA,
CycloneDX, ERC-20, ERC-4337, EIP-7702, Permit2, WalletConnect, Windows Remote
Management, Device Guard, Secure Boot, Code Integrity
""")
LAWS = {
    "en": _names("""
GDPR, UK GDPR, COPPA, HIPAA, CCPA, FISA, NIS2, NIS 2 Directive, DORA, AI Act, DMA, DSA,
Cyber Resilience Act, Digital Services Act, Digital Markets Act, Data Act, EU AI Act,
Computer Misuse Act, Computer Fraud and Abuse Act, Online Safety Act, Patriot Act,
Children's Online Privacy Protection Act, Take It Down Act, Cloud Act, Budapest
Convention
"""),
    "fr": _names("""
RGPD, COPPA, HIPAA, NIS2, NIS 2, DORA, DSA, DMA, AI Act, Cloud Act, Data Act, Cyber
Resilience Act, Digital Services Act, Digital Markets Act, Code pénal, loi Godfrain,
LCEN, LPM, loi Informatique et Libertés, REC, CRA, eIDAS 2, Code de la défense
"""),
}
#: Techniques and concepts: no names, though a recogniser takes them for bodies.
TECHNIQUES = _names("""
RCE, LPE, XSS, CSRF, SSRF, SQLi, DDoS, DoS, C2, RAT, APT, MaaS, RaaS, PhaaS, IAB, TTP,
IoC, PoC, CVE, CVSS, EPSS, KEV, CWE, MFA, 2FA, OTP, TOTP, SSO, SAML, OAuth, OIDC, IAM,
PAM, CIAM, CIEM, NHI, RBAC, IdP, VPN, BOVPN, WAF, EDR, XDR, NDR, MDR, SIEM, SOAR, SOC,
CTI, DLP, CASB, SASE, SSE, ZTNA, CNAPP, CSPM, SSPM, SBOM, SSDLC, SDLC, DevSecOps, CI/CD,
RPA, LLM, RAG, IA, API, SDK, CLI, IDE, JSON, XML, YAML, HTML, HTTP, HTTPS, POST, GET,
TLS, SSH, SMB, RDP, LDAP, NTLM, DNS, DoH, UDP, TCP, BGP, UPnP, SNMP, FTP, DLL, ISO, LNK,
MSI, APK, EXE, SVG, PDF, QR, SMS, SIM, NFC, GPS, USB, UEFI, BIOS, TPM, CPU, GPU, RAM,
NAS, IoT, ICS, OT, SCADA, PLC, BYOD, BYOVD, RMM, MSP, CAPTCHA, PII, DNI, IBAN, KYC, UAC,
AMSI, ETW, LOTL, AitM, MitM, SEO, CDN, CMS, ERP, CRM, GRC, BEC, ATO, SaaS, VM, VPS, EoL,
EOL, ZIP
""")


def malware(rng: random.Random) -> str:
    """Draw a name as malware has it."""
    first, second = rng.sample(_WORDS, 2)
    makers: tuple[Callable[[], str], ...] = (
        lambda: first + rng.choice(_TYPES),
        lambda: first + rng.choice(_TYPES),
        lambda: first.upper() + rng.choice(_PARTS),
        lambda: first + second,
        lambda: f"{first} {rng.choice(_TYPES[:8])}",
        lambda: first[:3] + second[-3:].lower(),
        lambda: first + second.lower(),
        lambda: rng.choice("XZKVNQ") + first + rng.choice(["", "RAT", "Bot"]),
        lambda: first + str(rng.choice([2, 3, 4, 365])) + rng.choice(["Shell", ""]),
    )
    return rng.choice(makers)()


def threat_group(rng: random.Random) -> str:
    """Draw a name as those have it that track threat groups, or the groups do."""
    first, second = rng.sample(_WORDS, 2)
    makers: tuple[Callable[[], str], ...] = (
        lambda: f"APT{rng.randrange(1, 60)}",
        lambda: f"UNC{rng.randrange(1000, 9999)}",
        lambda: f"TA{rng.randrange(400, 9999)}",
        lambda: f"Storm-{rng.randrange(200, 3000):04}",
        lambda: f"TAG-{rng.randrange(20, 200)}",
        lambda: f"{first} {rng.choice(_BEASTS)}",
        lambda: f"{first} {rng.choice(_BEASTS)}",
        lambda: first + rng.choice(_BEASTS),
        lambda: f"{first} {rng.choice(_CREWS)}",
        lambda: first + second,
    )
    return rng.choice(makers)()


def product(company: str, rng: random.Random) -> str:
    """Draw a product: a known one, or one of a company."""
    if rng.random() < 0.6:  # noqa: PLR2004 - share of known names
        return rng.choice(PRODUCTS)
    word, other = rng.sample(_WORDS, 2)
    offices = rng.sample(_OFFICES, 2)
    made = (
        f"{company} {offices[0]}",
        f"{company} {' '.join(offices)}",
        f"{word}{rng.choice(['OS', 'Gate', 'SQL', 'DB', 'Mail', 'Hub', 'Flow'])}",
        f"{word}{other} {offices[0]}",
        f"{word} {offices[0]}",
    )
    return rng.choice(made)

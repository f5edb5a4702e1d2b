package io.github.catalogue27k.designation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around numbers, folded; each list is the place to add a spelling. */
final class Vocabulary {

    static final Map<String, String> PUBLISHERS =
            pairs("ISO=ISO IEC=IEC CEI=IEC IEEE=IEEE ИСО=ISO МЭК=IEC BSI=BSI CCITT=ITU-T");

    /** Marks of bodies that adopt texts, and their usual writing. */
    static final Map<String, String> ADOPTIONS =
            pairs("EN=EN PREN=prEN FPREN=FprEN HD=HD CEN=CEN CENELEC=CENELEC BS=BS PD=PD DD=DD DIN=DIN VDE=VDE"
                    + " OVE=OVE ONORM=ÖNORM OENORM=ÖNORM SN=SN SNV=SNV NF=NF UNI=UNI UNE=UNE NEN=NEN NBN=NBN SS=SS"
                    + " DS=DS NS=NS SFS=SFS IST=ÍST PN=PN CSN=ČSN STN=STN SIST=SIST HRN=HRN MSZ=MSZ SR=SR BDS=BDS"
                    + " ELOT=ELOT LST=LST LVS=LVS EVS=EVS NP=NP ILNAS=ILNAS MSA=MSA CYS=CYS SRPS=SRPS BAS=BAS"
                    + " MKS=MKS I.S.=I.S. IS=IS TS=TS TSE=TSE SI=SI GOST=GOST ГОСТ=GOST STB=STB DSTU=DSTU ДСТУ=DSTU"
                    + " JIS=JIS KS=KS CNS=CNS GB=GB GBT=GB/T TCVN=TCVN SNI=SNI MS=MS PNS=PNS SLS=SLS BDSISO=BDS"
                    + " TIS=TIS AS=AS NZS=NZS SANS=SANS NBR=NBR ABNT=ABNT NTC=NTC NCH=NCh NTP=NTP INEN=INEN NTE=NTE"
                    + " UNIT=UNIT IRAM=IRAM NMX=NMX INTE=INTE CAN=CAN CSA=CSA INCITS=INCITS ANSI=ANSI ASTM=ASTM"
                    + " GSO=GSO SASO=SASO");

    /** Marks that are words of a language as well: taken as marks only in capitals or before another mark. */
    static final Set<String> AMBIGUOUS =
            words("EN AS IS SI MS SS DS NS SN NP SR PN PD DD HD TS UNIT CAN IST UNI UNE BAS TIS");

    static final Set<String> STAGES = words("PWI NP NWIP AWI WD CD CDV FCD DIS FDIS PRF DTS PDTS DTR PDTR DPAS");

    /** The types that stand as one word between publisher and number. */
    static final Map<String, DeliverableType> TYPES = Map.of(
            "TS", DeliverableType.TS,
            "TR", DeliverableType.TR,
            "PAS", DeliverableType.PAS,
            "IWA", DeliverableType.IWA,
            "GUIDE", DeliverableType.GUIDE,
            "IS", DeliverableType.IS);

    static final Map<List<String>, DeliverableType> TYPE_PHRASES = Map.of(
            List.of("TECHNICAL", "SPECIFICATION"), DeliverableType.TS,
            List.of("TECHNICAL", "REPORT"), DeliverableType.TR,
            List.of("INTERNATIONAL", "STANDARD"), DeliverableType.IS,
            List.of("PUBLICLY", "AVAILABLE", "SPECIFICATION"), DeliverableType.PAS);

    static final Map<List<String>, String> STAGE_PHRASES = Map.of(
            List.of("COMMITTEE", "DRAFT"), "CD",
            List.of("WORKING", "DRAFT"), "WD",
            List.of("DRAFT", "INTERNATIONAL", "STANDARD"), "DIS",
            List.of("FINAL", "DRAFT", "INTERNATIONAL", "STANDARD"), "FDIS");

    /** Most words begin no phrase, so they are asked here first. */
    static final Set<String> PHRASE_BEGINNINGS = Stream.concat(
                    TYPE_PHRASES.keySet().stream(), STAGE_PHRASES.keySet().stream())
            .map(words -> words.get(0))
            .collect(Collectors.toUnmodifiableSet());

    static final Map<String, String> SUPPLEMENTS =
            pairs("AMD=AMD AMEND=AMD AMENDMENT=AMD AMDT=AMD AM=AMD AENDERUNG=AMD COR=COR CORR=COR"
                    + " CORRIGENDUM=COR CORRIGENDA=COR TCOR=COR AC=COR DAM=DAM DAMD=DAM FDAM=FDAM FDAMD=FDAM"
                    + " PDAM=PDAM PDAMD=PDAM CDAM=CDAM DCOR=DCOR FDCOR=FDCOR");

    static final Set<String> EDITION = words("EDITION EDITIONS ED EDN EDITIE EDIZIONE EDICION AUSGABE AUFLAGE");
    static final Set<String> VERSION = words("VERSION EDITION ISSUE AUSGABE FASSUNG RELEASE ED");
    static final Set<String> BEFORE_YEAR = words("VERSION EDITION ISSUE AUSGABE FASSUNG FROM OF VON VOM DE");
    static final Set<String> ORDINAL_ENDINGS = words("ST ND RD TH E EME ER");
    static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("FIRST", 1),
            Map.entry("SECOND", 2),
            Map.entry("THIRD", 3),
            Map.entry("FOURTH", 4),
            Map.entry("FIFTH", 5),
            Map.entry("SIXTH", 6),
            Map.entry("SEVENTH", 7),
            Map.entry("EIGHTH", 8),
            Map.entry("NINTH", 9),
            Map.entry("TENTH", 10),
            Map.entry("ERSTE", 1),
            Map.entry("ZWEITE", 2),
            Map.entry("DRITTE", 3),
            Map.entry("VIERTE", 4),
            Map.entry("FUNFTE", 5),
            Map.entry("PREMIERE", 1),
            Map.entry("DEUXIEME", 2),
            Map.entry("TROISIEME", 3));

    static final Set<String> PART =
            words("PART PARTS PT PTS TEIL TEILE PARTIE PARTIES PARTE PARTI DEEL CAST CZESC DEL");
    static final Set<String> SEVERAL_PARTS = words("PARTS PTS TEILE PARTIES");
    static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    static final Set<String> CLAUSE =
            words("CLAUSE CLAUSES CL SECTION SECTIONS SEC SUBCLAUSE SUBCLAUSES SUBSECTION CHAPTER KAPITEL"
                    + " ABSCHNITT ABSCHNITTE PARAGRAPH PARA ARTICLE ARTIKEL REQUIREMENT REQUIREMENTS TERM §"
                    + " CHAPITRE");
    static final Set<String> CONTROL = words("CONTROL CONTROLS MASSNAHME MASSNAHMEN MESURE CTRL");
    static final Set<String> ANNEX = words("ANNEX ANNEXES APPENDIX ANHANG ANNEXE ANEXO BIJLAGE ALLEGATO");

    static final Set<String> SERIES =
            words("SERIES FAMILY FAMILIE REIHE FAMILLE SERIE FAMILIA FAMIGLIA NORMENREIHE FAMILIES");
    static final Set<String> STANDARDS = words("STANDARDS NORMS NORMEN NORMES");

    static final Set<String> MONTHS =
            words("JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER");
    static final List<String> MONTHS_IN_ORDER =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    static final Set<String> LANGUAGES = words("E F R EN FR DE RU ES IT NL AR ZH JA D S");
    static final Set<String> BETWEEN =
            words("AND OR UND ODER ET OU Y O E EN VS VERSUS TO THROUGH BIS WITH PLUS THEN AGAINST");
    static final Set<String> OF = words("OF TO IN FROM FOR THE DER DES VON DE DU LA ZU ZUR AUS UNDER WITHIN");
    static final Set<String> WITH = words("AND WITH INCL INCLUDING PLUS UND MIT INCLUDES");
    static final Set<String> NUMBER = words("NO NR NUMBER NUM N NUMERO NUMMER");
    static final Set<String> STANDARD = words("STANDARD STANDARDS NORM NORME NORMA NORMEN");

    /** What may stand around a designation without adding anything to it. */
    static final Set<String> HARMLESS =
            words("WHAT WHATS IS ARE THE A AN OF STANDARD STANDARDS NORM NORME NORMA NORMEN NORMES PDF DOC DOCX"
                    + " EPUB ZIP HTML HTM XML TXT MD DOWNLOAD LATEST CURRENT NEW NEWEST VERSION VERSIONS EDITION"
                    + " SHOW ME FIND SEARCH OPEN READ SEE ABOUT INTERNATIONAL IN ON FOR TO BY FROM AND OR UND ODER"
                    + " ET OU VS VERSUS WITH THROUGH PLUS WAS IST DIE DER DAS EIN EINE QUE EST CE QU LA LE LES EL"
                    + " ES UN UNE NUMBER NO NR N NUM SERIES FAMILY DOCUMENT FULL TEXT ALL PARTS CSV RLV COMPARE"
                    + " COMPARED DOES MEAN MEANS S PLEASE I NEED WANT EN FR E F");

    /** What stands in web addresses beside the number. */
    static final Set<String> OF_ADDRESSES =
            words("HTTP HTTPS WWW STANDARD WIKI CATALOG CATALOGUE PUBLICATION PRODUCTS PRODUCT PAGES ITEM OBP"
                    + " UI REC I ITTF PUBLICLYAVAILABLESTANDARDS SITES API V SEARCH Q COMPARE JSON BIB RIS");

    /** What is counted in prose: a bare number before one of these is an amount. */
    static final Set<String> COUNTED =
            words("RECORDS RECORD PEOPLE EMPLOYEES EMPLOYEE WORDS USERS ENTRIES ENTRY ITEMS PAGES PERSONS"
                    + " ORGANIZATIONS ORGANISATIONS COMPANIES CERTIFICATES CERTIFICATIONS CUSTOMERS CLIENTS FRANCS"
                    + " DOLLARS EUROS POUNDS YEN ROWS BYTES KILOBYTES MEGABYTES LINES TIMES FILES CASES YEARS"
                    + " MONTHS WEEKS DAYS HOURS MINUTES SECONDS SITES COPIES VISITORS READERS MEMBERS STUDENTS"
                    + " PATIENTS VEHICLES DEVICES SERVERS INCIDENTS ATTACKS ACCOUNTS MESSAGES EMAILS HOUSEHOLDS"
                    + " INHABITANTS METRES METERS KILOMETRES KM M KG TONNES LITRES HITS REQUESTS DOCUMENTS"
                    + " STANDARDS EXPERTS RESPONDENTS PARTICIPANTS WORKERS STAFF TESTS SAMPLES CHARACTERS TOKENS"
                    + " ACRES HECTARES VOTES SEATS TICKETS CHF EUR USD GBP JPY AUD CAD");

    /** What makes the bare number behind it a price, a port, another owner's document. */
    static final Set<String> NOT_BEFORE_NUMBERS =
            words("CHF EUR USD GBP JPY AUD CAD FR RS RFC SP ETSI PCI FIPS CVE CWE PIN ZIP BOX TEL PORT PORTS ID"
                    + " ROOM CODE P PP PAGE LINE ISSUE TICKET BUG CHAPTER SECTION CLAUSE POSTCODE PLZ");

    /** Numbers outside 27xxx that prose uses without a publisher. */
    static final Set<String> PREDECESSORS = words("17799 13335 18028 18044");

    private Vocabulary() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).map(Folding::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> pairs(String list) {
        var map = new HashMap<String, String>();
        for (var pair : list.split(" ")) {
            if (!pair.isEmpty()) {
                map.put(Folding.key(pair.substring(0, pair.indexOf('='))), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return Map.copyOf(map);
    }
}

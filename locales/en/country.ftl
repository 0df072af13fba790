### Names of countries, as children there call them in this language. Shown in the list of countries and beside contacts.

country_AR = Argentina
country_AU = Australia
country_BO = Bolivia
country_BR = Brazil
country_CA = Canada
country_CD = Democratic Republic of the Congo
country_CH = Switzerland
country_CI = Côte d'Ivoire
country_CM = Cameroon
country_CO = Colombia
country_DE = Germany
country_EG = Egypt
country_ES = Spain
country_FR = France
country_GB = United Kingdom
country_ID = Indonesia
country_IN = India
country_JO = Jordan
country_KE = Kenya
country_LB = Lebanon
country_LT = Lithuania
country_MA = Morocco
country_MD = Moldova
country_MX = Mexico
country_NG = Nigeria
country_NO = Norway
country_PA = Panama
country_PH = Philippines
country_PS = Palestine
country_PT = Portugal
country_RO = Romania
country_SE = Sweden
country_SN = Senegal
country_TG = Togo
country_TH = Thailand
country_TN = Tunisia
country_UA = Ukraine
country_US = United States
country_ZA = South Africa

# Contacts that serve more than one country.
country_ZZ = Other countries

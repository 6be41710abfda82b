/** The publisher's XML: its elements show the fields, and the rules for words read what is inside them. */
package nl.kwalgraaf.parse.xml;
